/** What a letter's language must have. One file a language in `letters`. */
import type { LegalBasis, Limit, Right } from './rights';

export interface Letter {
  /** With the punctuation of the language. */
  readonly greeting: string;
  /** The last lines: where the reader's name goes. */
  readonly closing: string;
  readonly subjects: Readonly<Record<Right, string>>;
  /** What the policy promises. @param where its address in brackets, with a space before it, or empty */
  readonly promised: (where: string, quote: string) => string;
  readonly cite: (basis: LegalBasis) => string;
  readonly limits: Readonly<Record<Limit, string>>;
  /** What is asked for. @param cite null where no law is cited */
  readonly asks: (right: Right, cite: string | null) => string;
  /** What the answer should be. @param limit null where no law sets one */
  readonly answer: (limit: string | null) => string;
}
