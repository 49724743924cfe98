/** The report: what the reader says about one policy. One shape serves popup, report page, exports and command line. */
import type { PracticeId, Stance } from './practice';

/**
 * Under which condition alone something holds: the reader agrees or does not object, the data name nobody, or it is one
 * region, group or service only.
 */
export const conditionKinds = ['consent', 'non-identifying', 'some-users'] as const;
export type ConditionKind = (typeof conditionKinds)[number];

export interface Evidence {
  /** Verbatim from the page, white space collapsed: a whole sentence or list item. */
  readonly quote: string;
  /** What this sentence says by itself. */
  readonly stance: Stance;
  /** From 0 to 1: of the sentences with this figure, so many are right (measured on labelled sentences). */
  readonly sure: number;
  readonly condition: ConditionKind | null;
  readonly heading: string | null;
  readonly leadIn: string | null;
  /** Index of the block in the extracted document. */
  readonly block: number;
  /** The page of a PDF file that it begins on, from 1 on; left out for web pages. */
  readonly page?: number | undefined;
}

export interface Finding {
  readonly practice: PracticeId;
  readonly stance: Stance;
  /** Set where all its sure sentences hold under the same one. */
  readonly condition: ConditionKind | null;
  /** Never empty: no finding without a quote. The best proof first. */
  readonly evidence: readonly Evidence[];
}

export const choiceKinds = [
  'advertising',
  'marketing',
  'analytics',
  'sale',
  'cookies',
  'flash',
  'account',
  'data-request',
  'contact',
] as const;
export type ChoiceKind = (typeof choiceKinds)[number];

export type ChoiceStatus = 'live' | 'retired' | 'unknown';

/** What took the place of a way out that no longer works. */
export interface Replacement {
  /** Kebab-case; names the translations of the words. */
  readonly id: string;
  readonly label: string;
  /** Null where nothing needs to be opened (the thing itself is gone). */
  readonly href: string | null;
  readonly why: string;
}

/** A link or address by which the reader can act. */
export interface Choice {
  readonly kind: ChoiceKind;
  /** Empty where there is no link: for telephone numbers and postal addresses that the text gives, which the label then holds. */
  readonly href: string;
  readonly label: string;
  readonly optOut: boolean;
  readonly status: ChoiceStatus;
  readonly replacement: Replacement | null;
  readonly quote: string;
  readonly block: number;
}

/** A page of a policy that was read from several. */
export interface PolicyPart {
  readonly label: string;
  /** On the command line, the file. */
  readonly url: string;
  /** Index of its first block in the joined document; null where it could not be read. */
  readonly block: number | null;
}

export interface PolicyReport {
  readonly schema: 2;
  readonly url: string | null;
  readonly title: string;
  readonly isPolicy: boolean;
  readonly language: string;
  readonly effectiveDate: string | null;
  readonly words: number;
  readonly findings: readonly Finding[];
  readonly choices: readonly Choice[];
  /** Of a policy over several pages, those that were asked for; left out for a single page. */
  readonly parts?: readonly PolicyPart[];
}
