/** Text in, sentences out: `borders.ts` finds where they end, the language spells them for its patterns. */
import { type Place, splitSentences } from './borders';
import type { Language } from '../../languages/language';
import { rememberWords } from '../../languages/remember-words';

export interface Sentence extends Place {
  /** Lower-case words and punctuation marks, each with a space before and after: " we do not sell , rent or trade ". */
  readonly normal: string;
}

type Spelling = Pick<Language, 'borders' | 'spell'>;
type Reader = (text: string) => readonly Sentence[];

/** Findings, then choices read a policy's texts: long policies have about as many blocks, headings and lead-ins. */
const TEXTS = 1_000;

const makeReader = ({ borders, spell }: Spelling): Reader =>
  rememberWords(
    (text) =>
      splitSentences(text, borders).map(({ start, end }) => ({ start, end, normal: spell(text.slice(start, end)) })),
    TEXTS,
  );

/** One a language, known by how it spells. */
const readers = new WeakMap<Language['spell'], Reader>();

/** Finds the sentences of a block's text and spells them for the patterns; a text that was read lately is not read again. */
export const readSentences = (text: string, language: Spelling): readonly Sentence[] => {
  const reader = readers.get(language.spell) ?? makeReader(language);
  readers.set(language.spell, reader);
  return reader(text);
};
