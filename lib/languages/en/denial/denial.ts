/** A negator and what a pattern found in its sentence. */

export interface Denial {
  /** A sentence as `Sentence.normal`. */
  readonly text: string;
  /** Where the negator stands in it. */
  readonly at: number;
  /** What a pattern found. */
  readonly start: number;
  readonly end: number;
}
