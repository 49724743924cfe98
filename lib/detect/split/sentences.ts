/** Text in, sentences out: `borders.ts` finds where they end, the language spells them for its patterns. */
import { type Place, splitSentences } from './borders';
import type { Language } from '../../languages/language';

export interface Sentence extends Place {
  /** Lower-case words and punctuation marks, each with a space before and after: " we do not sell , rent or trade ". */
  readonly normal: string;
}

/** Finds the sentences of a block's text and spells them for the patterns. */
export const readSentences = (
  text: string,
  { borders, spell }: Pick<Language, 'borders' | 'spell'>,
): readonly Sentence[] =>
  splitSentences(text, borders).map(({ start, end }) => ({ start, end, normal: spell(text.slice(start, end)) }));
