/** What a comparison takes and gives: two readings of one policy in, what changed out, facts first and words second. */
import type { PracticeId, Stance } from '../policy/practice';
import type { ConditionKind, Evidence, PolicyReport } from '../policy/report';

/** A policy as it was read at one time. */
export interface Reading {
  readonly report: Pick<PolicyReport, 'effectiveDate' | 'findings' | 'language'>;
  /** The extracted text, a block a line; null where it was not kept: then facts alone are compared, by their quotes. */
  readonly text: string | null;
}

/** What one version states of a practice. */
export interface Fact {
  readonly stance: Stance;
  readonly condition: ConditionKind | null;
  /** Of a changed figure, as the quote writes it ("24 months"); else null. */
  readonly value: string | null;
  /** The quote that shows it best: of a new fact one that is new, of one that is gone one that is gone. */
  readonly evidence: Evidence;
}

/** A practice of which the two versions state different things. */
export type FactChange =
  | { readonly kind: 'new'; readonly practice: PracticeId; readonly before: null; readonly after: Fact }
  | { readonly kind: 'gone'; readonly practice: PracticeId; readonly before: Fact; readonly after: null }
  | {
      /** Another stance; the same one under another condition; the same one with another figure. */
      readonly kind: 'stance' | 'condition' | 'value';
      readonly practice: PracticeId;
      readonly before: Fact;
      readonly after: Fact;
    };

/** A stretch of the text of both versions, in reading order: what the new version dropped stands where it stood. */
export interface Run {
  readonly kind: 'same' | 'added' | 'removed';
  /** With a line break where a block ends. */
  readonly text: string;
}

/** How the words changed. Shares are of words, from 0 to 1. */
export interface TextChange {
  /** Of the new text: what stood in the old one in no similar words. */
  readonly added: number;
  /** Of the new text: what stood in the old one in similar words. */
  readonly reworded: number;
  /** Of the old text: what stands in the new one in no similar words. */
  readonly removed: number;
  /** Is all that changed the dates in short lines, of which all else stayed? */
  readonly isDateAlone: boolean;
  readonly runs: readonly Run[];
}

/** The dates that the two versions state of themselves, ISO 8601. */
export interface Dates {
  readonly before: string | null;
  readonly after: string | null;
}

export interface Comparison {
  /**
   * The most that changed: facts; else words; else nothing but the date; else nothing at all. Order and layout are nothing.
   * Without both texts, words are not compared, and a policy whose facts and date are the same counts as the same. Texts in
   * two languages are not compared: there are no changes then, and no text.
   */
  readonly kind: 'facts' | 'words' | 'date' | 'same' | 'language';
  readonly dates: Dates;
  /** In catalogue order. */
  readonly changes: readonly FactChange[];
  /** Null where one of the texts was not kept. */
  readonly text: TextChange | null;
}

/** What two different policies state of one practice; `null` where one does not mention it. */
export interface PracticePair {
  readonly practice: PracticeId;
  readonly relation: 'same' | 'different' | 'only-first' | 'only-second';
  readonly first: PolicyReport['findings'][number] | null;
  readonly second: PolicyReport['findings'][number] | null;
}

/** One of two policies that are compared, as it is called in what is saved. */
export interface NamedPolicy {
  readonly report: PolicyReport;
  readonly title: string;
  /** As in `example.org/privacy`; null where it is none of the web. */
  readonly address: string | null;
  /** When it was read, in words; may be empty. */
  readonly read: string;
  /** Short, and another than that of the other. */
  readonly name: string;
}
