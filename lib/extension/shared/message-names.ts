/** The extension's messages: their names, what they carry, and what is answered. */
import type { MarkedPassage, Position } from '../../page/mark/highlight';
import type { PolicyLink, SiteChoice } from '../popup/popup-state';

/** What the finder answers about the page that it stands in. */
export interface PageDescription {
  readonly visit: string;
  readonly isPolicy: boolean;
}

/** What the reader answers about a page that is no policy. */
export interface PolicyOffer {
  /** The browser shows a PDF here: some let extensions into the page around it. */
  readonly isPdf: boolean;
  /** Where this page links to its site's policy. */
  readonly link: PolicyLink | null;
}

/**
 * Why the finder is asked: `known`, to learn what it has found; `changed`, because the page has another text than when it was
 * found; `wanted`, because the user wants the page to be read, whatever it is: it counts as a policy until it is left.
 */
export type Inquiry = 'known' | 'changed' | 'wanted';

export interface PageToRead {
  readonly tabId: number;
  readonly visit: string;
}

/** A quote and its block's index, to be shown in its page. */
export interface QuoteInPage {
  readonly quote: string;
  readonly block: number;
}

/** Sent by our own few lines: the finder stands in every page, and a library for them took 1.1 of its 4 kB. */
interface Messages {
  /** Finder to background; carries the visit. Answered once the policy is read: was it handled, or cut short? */
  policyFound(visit: string): boolean;
  /** Finder to background: the document stays, but it is no longer at its policy. Was it handled? */
  policyLeft(visit: string): boolean;
  /** Reader to background: the text that it was asked for has changed. Answered once it is read again: was it handled? */
  policyChanged(): boolean;
  /** Popup to background. Answered once reading has begun: with null, or with the browser's error message where its storage is full. */
  readPage(page: PageToRead): string | null;
  /** Popup to background: the user wants the tab's page to be read, whatever it is. Answered as that is. */
  readAnyway(page: Pick<PageToRead, 'tabId'>): string | null;
  /** Popup to background: is the quote now in view? */
  showInPage(place: QuoteInPage & { readonly tabId: number }): boolean;
  /** To the finder. */
  describePage(why: Inquiry): PageDescription;
  /** To the reader: where does this page link to its site's policy? */
  findPolicyLink(): PolicyOffer;
  /** To the reader: what ways out does this page offer for its site? */
  findSiteChoices(): readonly SiteChoice[];
  /** To the reader: is the quote now in view? */
  showQuote(place: QuoteInPage): boolean;
  /** To the reader: mark these passages and no others. */
  markPassages(passages: readonly MarkedPassage[]): Position;
  /** To the reader: go on to the next marked passage, back to the one before, or stay. */
  stepPassage(by: -1 | 0 | 1): Position;
}

export type Name = keyof Messages;
export type Data<N extends Name> = Parameters<Messages[N]>[0];
export type Answer<N extends Name> = ReturnType<Messages[N]>;
