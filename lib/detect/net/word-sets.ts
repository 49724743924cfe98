/** Sets of words, numbered: a word of a text is looked up once, and then stands for all the sets that it belongs to. */
import { rememberWords } from '../../languages/remember-words';

/** Words; one that ends in `*` stands for all words that start so. */
export type WordSet = readonly string[];

/** For one word, the sets that it belongs to. */
export interface Membership {
  /** Bit by bit, 32 sets a number. */
  readonly bits: Int32Array;
  /** Which of the numbers are not 0: few of many. */
  readonly filled: Uint16Array;
}

export interface WordSets {
  readonly all: readonly WordSet[];
  /** Equal sets have one number. */
  readonly numberOf: (words: WordSet) => number;
}

/** @returns an empty collection, which grows with each set whose number is asked for */
export const collectSets = (): WordSets => {
  const all: WordSet[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (words: WordSet): number => {
    const key = words.join(' ');
    const known = numbers.get(key) ?? all.push(words) - 1;
    numbers.set(key, known);
    return known;
  };
  return { all, numberOf };
};

export const isMember = (bits: Int32Array, set: number): boolean => ((bits[set >> 5] ?? 0) & (1 << (set & 31))) !== 0;

/** @returns the bits of the sets that any of the words belongs to */
export const unionOf = (memberships: readonly Membership[]): Int32Array => {
  const union = new Int32Array(memberships[0]?.bits.length ?? 0);
  for (const { bits, filled } of memberships)
    for (let at = 0; at < filled.length; at++) {
      const index = filled[at] ?? 0;
      union[index] = (union[index] ?? 0) | (bits[index] ?? 0);
    }
  return union;
};

/** By word, or by the beginning of words, the numbers of the sets that name it. */
type Index = ReadonlyMap<string, readonly number[]>;

/** Which words belong to which sets: what is left of sets once all are known. */
export interface WordIndex {
  /** How many sets there are. */
  readonly sets: number;
  readonly byWord: Index;
  readonly byStart: Index;
}

export const indexSets = ({ all }: WordSets): WordIndex => {
  const byWord = new Map<string, number[]>();
  const byStart = new Map<string, number[]>();
  all.forEach((words, set) => {
    for (const word of words) {
      const [index, key] = word.endsWith('*') ? [byStart, word.slice(0, -1)] : [byWord, word];
      const sets = index.get(key);
      if (sets) sets.push(set);
      else index.set(key, [set]);
    }
  });
  return { sets: all.length, byWord, byStart };
};

/** Beginnings of words are looked up by their own beginning. */
const STEM = 3;

const startFinder = (byStart: Index): ((word: string) => readonly string[]) => {
  const byStem = new Map<string, string[]>();
  for (const start of byStart.keys()) {
    const stem = start.slice(0, STEM);
    byStem.set(stem, [...(byStem.get(stem) ?? []), start]);
  }
  const stemsOf = (word: string): readonly string[] =>
    Array.from({ length: Math.min(STEM, word.length) + 1 }, (_, length) => word.slice(0, length));
  return (word) => stemsOf(word).flatMap((stem) => byStem.get(stem)?.filter((start) => word.startsWith(start)) ?? []);
};

/**
 * @returns tells a word's memberships, and remembers them: words that no set tells apart share theirs.
 *   The empty word belongs to no set, not even to that of any word.
 */
export const memberships = ({ sets: count, byWord, byStart }: WordIndex): ((word: string) => Membership) => {
  const startsOf = startFinder(byStart);
  const byNames = new Map<string, Membership>();
  const make = (sets: readonly number[]): Membership => {
    const bits = new Int32Array((count >> 5) + 1);
    for (const set of sets) bits[set >> 5] = (bits[set >> 5] ?? 0) | (1 << (set & 31));
    return { bits, filled: Uint16Array.from([...bits.keys()].filter((index) => bits[index] !== 0)) };
  };
  const find = (word: string): Membership => {
    if (word === '') return make([]);
    const starts = startsOf(word);
    const names = `${byWord.has(word) ? word : ''} ${starts.join(' ')}`;
    const found =
      byNames.get(names) ?? make([...(byWord.get(word) ?? []), ...starts.flatMap((start) => byStart.get(start) ?? [])]);
    byNames.set(names, found);
    return found;
  };
  return rememberWords(find);
};
