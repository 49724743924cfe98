/** The trees of all patterns as one net: what several patterns share is there once, and asked once of a text. */
import type { Tree } from './tree';
import { collectSets, memberships, type Membership, type WordSet, type WordSets } from './word-sets';

/** Numbers of word sets: a text must have a word of each. Rarest first; none only where nothing need be there. */
export type Cues = readonly number[];

/** As `Tree`, but numbered; sets of words are numbers too. */
export type Node = { readonly id: number; readonly cues: Cues } & (
  | { readonly kind: 'word'; readonly set: number }
  | { readonly kind: 'gap'; readonly most: number; readonly overSemicolons: boolean }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'optional' | 'repeat' | 'not'; readonly of: Node }
  | { readonly kind: 'sequence'; readonly of: readonly Node[] }
  /** With the rarest cue of each option, as in `rarestOf`. */
  | { readonly kind: 'choice'; readonly of: readonly Node[]; readonly rarest: Int32Array }
);

/** A net knows one set of which every word is a member. */
const ANY_WORD = 0;

/** For each list of cues, the set of words that rules it out most often; that of any word where nothing need be there. */
export const rarestOf = (all: readonly Cues[]): Int32Array => Int32Array.from(all, ([first = ANY_WORD]) => first);

export interface Net {
  /** The number of nodes. */
  readonly size: number;
  readonly membershipOf: (word: string) => Membership;
}

export interface NetMaker {
  /** @throws Error where the tree asks for no word at all: it would match everywhere */
  readonly add: (tree: Tree) => Node;
  /** No tree can be added afterwards. */
  readonly finish: () => Net;
}

const isNullable = (tree: Tree): boolean => {
  if (tree.kind === 'sequence') return tree.of.every(isNullable);
  if (tree.kind === 'choice') return tree.of.some(isNullable);
  return tree.kind !== 'word';
};

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
const cueFinder = (sets: WordSets) => {
  const wordsOf = (set: number): WordSet => sets.all[set] ?? [];
  const rarities: number[] = [];
  const rarityOf = (set: number): number => (rarities[set] ??= rarity(wordsOf(set)));
  return {
    ofSequence: (parts: readonly Node[]): Cues =>
      [...new Set(parts.flatMap(({ cues }) => cues))].sort((a, b) => rarityOf(b) - rarityOf(a)),
    ofChoice: (options: readonly Node[]): Cues => {
      const rarest = options.map(({ cues }) => cues[0]);
      if (rarest.includes(undefined)) return [];
      return [sets.numberOf([...new Set(rarest.flatMap((set) => (set === undefined ? [] : wordsOf(set))))])];
    },
  };
};

const idsOf = (nodes: readonly Node[]): string => nodes.map(({ id }) => id).join(' ');

/** Gives equal trees one node. */
const nodeFinder = (sets: WordSets): { readonly nodeOf: (tree: Tree) => Node; readonly size: () => number } => {
  const cuesOf = cueFinder(sets);
  const byKey = new Map<string, Node>();
  // Word classes are the same trees wherever they occur, and mostly choices.
  const byChoice = new Map<Tree, Node>();
  const unique = (key: string, make: (id: number) => Node): Node => {
    const known = byKey.get(key);
    if (known) return known;
    const node = make(byKey.size);
    byKey.set(key, node);
    return node;
  };
  const ofSequence = (trees: readonly Tree[]): Node => {
    const of = trees.map(nodeOf);
    return unique(`sequence ${idsOf(of)}`, (id) => ({ id, cues: cuesOf.ofSequence(of), kind: 'sequence', of }));
  };
  const ofChoice = (trees: readonly Tree[]): Node => {
    const of = trees.map(nodeOf);
    const rarest = (): Int32Array => rarestOf(of.map(({ cues }) => cues));
    return unique(`choice ${idsOf(of)}`, (id) => ({
      id,
      cues: cuesOf.ofChoice(of),
      kind: 'choice',
      of,
      rarest: rarest(),
    }));
  };
  const ofOne = (tree: Extract<Tree, { readonly kind: 'optional' | 'repeat' | 'not' }>): Node => {
    const { kind } = tree;
    if (kind !== 'not' && isNullable(tree.of)) throw new Error('what may be missing asks for no word');
    const of = nodeOf(tree.of);
    return unique(`${kind} ${of.id}`, (id) => ({ id, cues: [], kind, of }));
  };
  const make = (tree: Tree): Node => {
    switch (tree.kind) {
      case 'word': {
        const set = sets.numberOf(tree.words);
        return unique(`word ${set}`, (id) => ({ id, cues: [set], kind: 'word', set }));
      }
      case 'sequence':
        return ofSequence(tree.of);
      case 'choice':
        return ofChoice(tree.of);
      case 'optional':
      case 'repeat':
      case 'not':
        return ofOne(tree);
      default:
        return unique(Object.values(tree).join(' '), (id) => ({ id, cues: [], ...tree }));
    }
  };
  const nodeOf = (tree: Tree): Node => {
    if (tree.kind !== 'choice') return make(tree);
    const node = byChoice.get(tree) ?? make(tree);
    byChoice.set(tree, node);
    return node;
  };
  return { nodeOf, size: () => byKey.size };
};

export const startNet = (): NetMaker => {
  const sets = collectSets();
  if (sets.numberOf(['*']) !== ANY_WORD) throw new Error('the set of any word is not the first');
  const { nodeOf, size } = nodeFinder(sets);
  return {
    add: (tree) => {
      if (isNullable(tree)) throw new Error('it asks for no word');
      return nodeOf(tree);
    },
    finish: () => ({ size: size(), membershipOf: memberships(sets) }),
  };
};
