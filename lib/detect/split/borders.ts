/** Where sentences end: compromise decides the general case of English, a language's own words the rest. Findings and choices both read these. */
import nlp from 'compromise/one';
import type { SentenceBorders } from '../../languages/language';

/** UTF-16 offsets into the text that was split. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The part of compromise that only splits: a full parse takes fifty times as long and tells the patterns nothing more. */
interface Splitter {
  readonly one: { readonly tokenize: { readonly splitSentences: (text: string, world: object) => readonly string[] } };
}
const { splitSentences: split } = (nlp.methods() as Splitter).one.tokenize;
const world = nlp.world();
const known = (nlp.model() as { readonly one: { readonly abbreviations: Readonly<Record<string, unknown>> } }).one
  .abbreviations;
const isKnown = (word: string): boolean => Object.hasOwn(known, word);

/** A full stop without a space behind it ends a sentence too, where two words follow: pages lose spaces between their lines. Not in "Example.Com". */
const glued = /(?<=\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll}* \p{Ll})(?!(?:Com|Net|Org|Js) )/u;

/** Most pieces have no full stop before a letter, and need not be searched for one that is followed by words. */
const stuck = /[.!?]\S/;

const cutAtGlued = (piece: string): readonly string[] => (stuck.test(piece) ? piece.split(glued) : [piece]);

/** A stop with what closes behind it: a quotation mark, a bracket, the sign of a footnote. */
const stop = /(?:(?<![.!?])[.!?]+|…)(?:["”’»)\]]|\*|[†‡¹²³]|\[\d+\])*\s+(?=["“‘«([]*\p{Lu})/gu;

/** Characters given to compromise at once: without an end of a sentence in sight it takes time and memory with their square. */
const window = 4_000;

function* windowsOf(text: string): Generator<string> {
  let at = 0;
  while (text.length - at > window) {
    const stopAt = text.lastIndexOf('. ', at + window);
    const end = stopAt > at ? stopAt + 2 : at + window;
    yield text.slice(at, end);
    at = end;
  }
  yield text.slice(at);
}

/** What compromise leaves joined: behind abbreviations, closing marks and footnotes, and inside brackets and quotation marks. */
const cutAtStops = (piece: string, { endsSentence, stops = stop }: SentenceBorders): readonly string[] => {
  const cuts: number[] = [];
  for (const { 0: found, index } of piece.matchAll(stops)) {
    const next = index + found.length;
    if (endsSentence(piece.slice(cuts.at(-1) ?? 0, index), found, piece.slice(next), isKnown)) cuts.push(next);
  }
  return cuts.length === 0 ? [piece] : [0, ...cuts].map((from, at) => piece.slice(from, cuts[at]));
};

/** "We log visits. 2. What you tell us": the number belongs to what follows it. */
const trailingLabel = /[.!?:]\s+((?:\d{1,2}\.)+\s*)$/;
/** The longest of them, with the stop before it. */
const LABEL = 12;

const withLabels = (pieces: readonly string[]): readonly string[] => {
  let label = '';
  return pieces.map((piece, at) => {
    const before = label;
    label = at + 1 < pieces.length ? (trailingLabel.exec(piece.slice(-LABEL))?.[1] ?? '') : '';
    return before + piece.slice(0, piece.length - label.length);
  });
};

/** Puts together what compromise parts: a label from what it numbers, "Art." from its number. */
const joined = (pieces: readonly string[], { isBorder, isLabel }: SentenceBorders): readonly string[] => {
  if (pieces.length < 2) return pieces;
  const sentences: string[][] = [[]];
  const labelled = withLabels(pieces);
  for (const [at, piece] of labelled.entries()) {
    const sentence = sentences.at(-1) ?? [];
    const isNumber = sentence.length === 0 && isLabel(piece);
    sentence.push(piece);
    if (!isNumber && isBorder(piece, labelled[at + 1] ?? '')) sentences.push([]);
  }
  return sentences.map((parts) => parts.join(''));
};

/** A language with stops of its own needs no more than its lines. */
const roughPieces = (text: string, { stops }: SentenceBorders): readonly string[] =>
  stops ? text.split(/(?<=\n)/) : [...windowsOf(text)].flatMap((part) => split(part, world));

/**
 * Finds the sentences of a block's text.
 * @param borders the language's own
 * @param text white space collapsed, as in `Block.text`; a line break ends a sentence
 * @returns places in order that never overlap; text between them is white space
 */
export const splitSentences = (text: string, borders: SentenceBorders): readonly Place[] => {
  let at = 0;
  const pieces = roughPieces(text, borders).flatMap(cutAtGlued);
  const sentences = joined(
    pieces.flatMap((piece) => cutAtStops(piece, borders)),
    borders,
  );
  return sentences.flatMap((piece) => {
    const sentence = piece.trim();
    const start = text.indexOf(sentence, at);
    if (!sentence || start < 0) return [];
    at = start + sentence.length;
    return [{ start, end: at }];
  });
};
