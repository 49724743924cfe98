/** Text in, sentences out: `borders.ts` finds where they end, the language spells them for its patterns. */
import { type Place, splitSentences } from './borders';
import type { Language, SentenceBorders } from '../../languages/language';
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

/** One for each borders and each spelling: languages share a spelling, and ways out may be spelled otherwise than findings. */
const readers = new WeakMap<SentenceBorders, WeakMap<Language['spell'], Reader>>();

/** Finds the sentences of a block's text and spells them for the patterns; a text that was read lately is not read again. */
export const readSentences = (text: string, { borders, spell }: Spelling): readonly Sentence[] => {
  const bySpelling = readers.get(borders) ?? new WeakMap<Language['spell'], Reader>();
  readers.set(borders, bySpelling);
  const reader = bySpelling.get(spell) ?? makeReader({ borders, spell });
  bySpelling.set(spell, reader);
  return reader(text);
};
