/** Text in, sentences out: `borders.ts` finds where they end, `words.ts` spells them for the patterns. */
import { type Place, splitSentences } from './borders';
import { normalize } from '../../languages/en/spelling';

export interface Sentence extends Place {
  /** Lower-case words and punctuation marks, each with a space before and after: " we do not sell , rent or trade ". */
  readonly normal: string;
}

/** Finds the sentences of a block's text and spells them for the patterns. */
export const readSentences = (text: string): readonly Sentence[] =>
  splitSentences(text).map(({ start, end }) => ({ start, end, normal: normalize(text.slice(start, end)) }));
