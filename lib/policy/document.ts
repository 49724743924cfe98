/** The nouns of a page that was read: a policy's text as plain data, in reading order, with its headings and links. */

/** A stretch of a block's text that is a hyperlink or an e-mail address. Offsets are UTF-16 units into `Block.text`. */
export interface Link {
  readonly start: number;
  readonly end: number;
  /** Absolute where the page's address is known, else as written in the page; e-mail addresses as `mailto:`. */
  readonly href: string;
}

/** A stretch of a block's text that the page sets in bold or italics. Offsets as in `Link`. */
export interface Emphasis {
  readonly start: number;
  readonly end: number;
  readonly kind: 'strong' | 'em';
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell';

/** The smallest unit that a page sets apart: a heading, a paragraph, a list item or a table cell. */
export interface Block {
  readonly kind: BlockKind;
  /** Visible text, white space collapsed to single spaces, without zero-width characters and soft hyphens. */
  readonly text: string;
  /** The headings above this block, outermost first; a heading's own text is not among them. */
  readonly headings: readonly string[];
  /** The text that introduces this block: a list's lead-in ("We share data with:"), or a table cell's row and column header. */
  readonly leadIn: string | null;
  /** 1 to 6 for headings; nesting depth from 1 for items; 0 otherwise. */
  readonly level: number;
  readonly links: readonly Link[];
  readonly emphasis: readonly Emphasis[];
  /** Where one text of the page ends and another begins, as offsets into `text`; known of fetched pages, whose quotes are linked to. */
  readonly breaks?: readonly number[];
  /** The pages of a PDF file that it stands on; left out for web pages. */
  readonly pages?: readonly PageStart[];
}

/** From where on a block's text stands on a page. */
export interface PageStart {
  /** Offset into `Block.text`; 0 for the first. */
  readonly start: number;
  /** From 1 on. */
  readonly page: number;
}

/** What is shown of a block where its text is shown. */
export type TextBlock = Pick<Block, 'kind' | 'level' | 'text'>;

/** The text of the policy that a page holds. */
export interface PageText {
  readonly url: string | null;
  readonly blocks: readonly TextBlock[];
  readonly words: number;
}

/** A link to a page that the policy names as one of its own parts. */
export interface PartLink {
  /** Absolute, http or https, without a fragment. */
  readonly href: string;
  readonly label: string;
}

/** A page as the reader extracted it. Plain data: it crosses from the page to the background as a message. */
export interface PolicyDocument {
  readonly url: string | null;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** BCP 47 tag of the text itself, decided from its words; `und` where there is too little of it. */
  readonly language: string;
  /** The date that the policy states of itself, ISO 8601, or null. */
  readonly effectiveDate: string | null;
  readonly words: number;
  /** Would the extension, on its own, take this page for a privacy policy? */
  readonly isPolicy: boolean;
  /** How much its names and some cues speak for that: 1 is enough. Left out where all its words together would change nothing. */
  readonly score?: number;
}
