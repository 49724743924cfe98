/** The words that a pattern cannot do without: a text that lacks one need not be asked for the pattern. */
import type { WordSet, WordSets } from './word-sets';

/** Numbers of word sets: a text must have a word of each. Rarest first; none only where nothing need be there. */
export type RequiredWords = readonly number[];

/** A net knows one set of which every word is a member. */
export const ANY_WORD = 0;

/** For each list of required words, the set of words that rules it out most often; that of any word where nothing need be there. */
export const rarestOf = (all: readonly RequiredWords[]): Int32Array =>
  Int32Array.from(all, ([first = ANY_WORD]) => first);

interface WithRequired {
  readonly required: RequiredWords;
}

export interface RequiredWordsFinder {
  readonly ofSequence: (parts: readonly WithRequired[]) => RequiredWords;
  /** None, where one of the options needs none. */
  readonly ofAlternatives: (options: readonly WithRequired[]) => RequiredWords;
}

/** Words that most sentences of most policies have: they rule nothing out. */
const common = new Set(
  (
    'we you our your us i it they the a an any all may can will and or to of in on by with for from not ' +
    'no do use used uses information data this that these other such as is are be personal , ; : ( ) ' +
    'website site'
  ).split(' '),
);

/** Fewer words, and none of them common: fewer sentences have one. */
const rarity = (words: WordSet): number => {
  if (words.includes('*')) return 0;
  return (words.some((word) => common.has(word)) ? 0 : 1) + 1 / words.length;
};

/** The words that nodes cannot do without. */
export const requiredWordsFinder = (sets: WordSets): RequiredWordsFinder => {
  const wordsOf = (set: number): WordSet => sets.all[set] ?? [];
  const rarities: number[] = [];
  const rarityOf = (set: number): number => (rarities[set] ??= rarity(wordsOf(set)));
  return {
    ofSequence: (parts: readonly WithRequired[]): RequiredWords => {
      // They are few: to look through them takes less than to make a set of them.
      const found: number[] = [];
      for (const { required } of parts) for (const set of required) if (!found.includes(set)) found.push(set);
      return found.sort((a, b) => rarityOf(b) - rarityOf(a));
    },
    ofAlternatives: (options: readonly WithRequired[]): RequiredWords => {
      const rarest = options.map(({ required }) => required[0]);
      if (rarest.includes(undefined)) return [];
      return [sets.numberOf([...new Set(rarest.flatMap((set) => (set === undefined ? [] : wordsOf(set))))])];
    },
  };
};
