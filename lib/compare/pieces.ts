/** A policy's text in, its pieces out: sentences, list items, cells and headings, each with its words in one spelling. */

export interface Piece {
  /** Verbatim. */
  readonly text: string;
  /** Words in small letters, without marks and white space: pieces with equal words say the same. */
  readonly words: readonly string[];
  /** The words in one string. */
  readonly normal: string;
  /** Does a block end here? */
  readonly endsBlock: boolean;
}

/** Where a sentence ends, roughly: a border that is missed or too much is so in both versions. */
const border = /(?<=[.!?…]["”’»)\]]?) (?=\p{Lu})/u;

const word = /[\p{L}\p{N}]+/gu;

/** Letters that look alike are made alike (NFKC); what is no letter and no digit only parts words. */
export const wordsIn = (text: string): readonly string[] => text.normalize('NFKC').toLowerCase().match(word) ?? [];

/** How many words they hold. */
export const wordCount = (pieces: readonly Piece[]): number => pieces.reduce((sum, { words }) => sum + words.length, 0);

/** @param text a block a line */
export const piecesOf = (text: string): readonly Piece[] =>
  text.split('\n').flatMap((block) => {
    const sentences = block.split(border).flatMap((sentence) => {
      const words = wordsIn(sentence);
      return words.length === 0 ? [] : [{ text: sentence, words, normal: words.join(' ') }];
    });
    return sentences.map((sentence, at) => ({ ...sentence, endsBlock: at + 1 === sentences.length }));
  });
