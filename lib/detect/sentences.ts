/** Text in, sentences out: compromise finds where sentences end, `words.ts` spells them for the patterns. */
import nlp from 'compromise/one';
import { normalize } from './words';

export interface Sentence {
  /** UTF-16 offsets into the text that was split. */
  readonly start: number;
  readonly end: number;
  /** Lower-case words and punctuation marks, each with a space before and after: " we do not sell , rent or trade ". */
  readonly normal: string;
}

/** The part of compromise that only splits: a full parse takes fifty times as long and tells the patterns nothing more. */
interface Splitter {
  readonly one: { readonly tokenize: { readonly splitSentences: (text: string, world: object) => readonly string[] } };
}
const { splitSentences: split } = (nlp.methods() as Splitter).one.tokenize;
const world = nlp.world();

/** A full stop without a space behind it ends a sentence too, where two words follow: pages lose spaces between their lines. Not in "Example.Com". */
const glued = /(?<=\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll}* \p{Ll})(?!(?:Com|Net|Org|Js) )/u;

/** Characters given to compromise at once: without an end of a sentence in sight it takes time and memory with their square. */
const window = 4_000;

function* windowsOf(text: string): Generator<string> {
  let at = 0;
  while (text.length - at > window) {
    const stop = text.lastIndexOf('. ', at + window);
    const end = stop > at ? stop + 2 : at + window;
    yield text.slice(at, end);
    at = end;
  }
  yield text.slice(at);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the sentences of a block's text.
 * @param text white space collapsed, as in `Block.text`; a line break ends a sentence
 * @returns places in order that never overlap; text between them is white space
 */
export const splitSentences = (text: string): readonly Place[] => {
  let at = 0;
  const pieces = [...windowsOf(text)].flatMap((part) => split(part, world)).flatMap((piece) => piece.split(glued));
  return pieces.flatMap((piece) => {
    const sentence = piece.trim();
    const start = text.indexOf(sentence, at);
    if (!sentence || start < 0) return [];
    at = start + sentence.length;
    return [{ start, end: at }];
  });
};

/** Finds the sentences of a block's text and spells them for the patterns. */
export const readSentences = (text: string): readonly Sentence[] =>
  splitSentences(text).map(({ start, end }) => ({ start, end, normal: normalize(text.slice(start, end)) }));
