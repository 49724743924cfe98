/** The words that a pattern cannot do without: a text that lacks one need not be asked for the pattern. */
import type { WordSet, WordSets } from './word-sets';

/** Numbers of word sets: a text must have a word of each. Rarest first; none only where nothing need be there. */
export type Cues = readonly number[];

/** A net knows one set of which every word is a member. */
export const ANY_WORD = 0;

/** For each list of cues, the set of words that rules it out most often; that of any word where nothing need be there. */
export const rarestOf = (all: readonly Cues[]): Int32Array => Int32Array.from(all, ([first = ANY_WORD]) => first);

interface Cued {
  readonly cues: Cues;
}

export interface CueFinder {
  readonly ofSequence: (parts: readonly Cued[]) => Cues;
  /** None, where one of the options needs none. */
  readonly ofChoice: (options: readonly Cued[]) => Cues;
}

/** Words that most sentences of most policies have: they rule nothing out. */
const common = new Set(
  'we you our your us i it they the a an any all may can will and or to of in on by with for from not no do use used uses information data this that these other such as is are be personal , ; : ( ) website site'.split(
    ' ',
  ),
);

/** Fewer words, and none of them common: fewer sentences have one. */
const rarity = (words: WordSet): number => {
  if (words.includes('*')) return 0;
  return (words.some((word) => common.has(word)) ? 0 : 1) + 1 / words.length;
};

/** The words that nodes cannot do without. */
export const cueFinder = (sets: WordSets): CueFinder => {
  const wordsOf = (set: number): WordSet => sets.all[set] ?? [];
  const rarities: number[] = [];
  const rarityOf = (set: number): number => (rarities[set] ??= rarity(wordsOf(set)));
  return {
    ofSequence: (parts: readonly Cued[]): Cues =>
      [...new Set(parts.flatMap(({ cues }) => cues))].sort((a, b) => rarityOf(b) - rarityOf(a)),
    ofChoice: (options: readonly Cued[]): Cues => {
      const rarest = options.map(({ cues }) => cues[0]);
      if (rarest.includes(undefined)) return [];
      return [sets.numberOf([...new Set(rarest.flatMap((set) => (set === undefined ? [] : wordsOf(set))))])];
    },
  };
};
