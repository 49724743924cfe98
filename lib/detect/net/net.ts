/** The trees of all patterns as one net: what several patterns share is there once, and asked once of a text. */
import {
  ANY_WORD,
  type RequiredWordsFinder,
  type RequiredWords,
  requiredWordsFinder,
  rarestOf,
} from './required-words';
import type { Tree } from './tree';
import {
  collectSets,
  indexSets,
  memberships,
  type Membership,
  type WordIndex,
  type WordSet,
  type WordSets,
} from './word-sets';

/** As `Tree`, but numbered; sets of words are numbers too. */
export type Node = { readonly id: number; readonly required: RequiredWords } & (
  | { readonly kind: 'word'; readonly set: number }
  | { readonly kind: 'gap'; readonly most: number; readonly bars: string }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'optional' | 'not'; readonly of: Node }
  | { readonly kind: 'repeat'; readonly of: Node; readonly most: number }
  /** With the sets of words of which each option is a row. */
  | { readonly kind: 'notAfter'; readonly rows: readonly (readonly number[])[] }
  | { readonly kind: 'sequence'; readonly of: readonly Node[] }
  /** With the rarest required set of each option, as in `rarestOf`. */
  | { readonly kind: 'alternatives'; readonly of: readonly Node[]; readonly rarest: Int32Array }
);

/** Data alone, like its nodes: what takes long to make can be kept in a file. */
export interface Net {
  /** The number of nodes. */
  readonly size: number;
  readonly words: WordIndex;
}

/** All texts that are asked for one net share what is remembered of words. */
const remembered = new WeakMap<Net, (word: string) => Membership>();

/** @returns tells to which sets of the net a word belongs */
export const membershipsIn = (net: Net): ((word: string) => Membership) => {
  const found = remembered.get(net) ?? memberships(net.words);
  remembered.set(net, found);
  return found;
};

export interface NetMaker {
  /** @throws Error where the tree asks for no word at all: it would match everywhere */
  readonly add: (tree: Tree) => Node;
  /** No tree can be added afterwards. */
  readonly finish: () => Net;
}

const isNullable = (tree: Tree): boolean => {
  if (tree.kind === 'sequence') return tree.of.every(isNullable);
  if (tree.kind === 'alternatives') return tree.of.some(isNullable);
  return tree.kind !== 'word';
};

/** What a tree of words alone can read, each reading as a row of words. */
const rowsOf = (tree: Tree): readonly (readonly WordSet[])[] => {
  if (tree.kind === 'word') return [[tree.words]];
  if (tree.kind === 'alternatives') return tree.of.flatMap(rowsOf);
  if (tree.kind !== 'sequence') throw new Error('what must not stand before is made of words and alternatives alone');
  return tree.of.reduce<readonly (readonly WordSet[])[]>(
    (rows, part) => rows.flatMap((row) => rowsOf(part).map((more) => [...row, ...more])),
    [[]],
  );
};

const idsOf = (nodes: readonly Node[]): string => nodes.map(({ id }) => id).join(' ');

/** What a node may have beside its kind. */
export interface Parts {
  readonly set?: number | undefined;
  readonly of?: Node | readonly Node[] | undefined;
  readonly most?: number | undefined;
  readonly bars?: string | undefined;
  readonly rows?: readonly (readonly number[])[] | undefined;
  readonly rarest?: Int32Array | undefined;
}

const noNodes: readonly Node[] = [];
const noRows: readonly (readonly number[])[] = [];
const noSets = new Int32Array(0);

/** Every node has all parts: engines find the parts of objects of one shape at once, and ask about others one by one. */
export const nodeOf = (
  id: number,
  kind: Node['kind'],
  required: RequiredWords,
  { set = 0, of = noNodes, most = 0, bars = '', rows = noRows, rarest = noSets }: Parts,
): Node => ({ id, required, kind, set, of, most, bars, rows, rarest }) as Node;

/** Gives equal trees one node. */
class Nodes {
  private readonly requiredOf: RequiredWordsFinder;
  private readonly byKey = new Map<string, Node>();
  /** Word classes and single words are the same trees wherever they occur: they need no key. */
  private readonly byTree = new Map<Tree, Node>();

  constructor(private readonly sets: WordSets) {
    this.requiredOf = requiredWordsFinder(sets);
  }

  get size(): number {
    return this.byKey.size;
  }

  of(tree: Tree): Node {
    const known = this.byTree.get(tree);
    if (known) return known;
    const node = this.make(tree);
    this.byTree.set(tree, node);
    return node;
  }

  private make(tree: Tree): Node {
    switch (tree.kind) {
      case 'word': {
        const set = this.sets.numberOf(tree.words);
        return this.unique(`word ${set}`, (id) => ({ id, required: [set], kind: 'word', set }));
      }
      case 'sequence':
        return this.ofSequence(tree.of);
      case 'alternatives':
        return this.ofAlternatives(tree.of);
      case 'optional':
      case 'not':
        return this.ofOne(tree);
      case 'repeat':
        return this.ofRepeat(tree);
      case 'notAfter':
        return this.ofRows(rowsOf(tree.of).map((row) => row.map((words) => this.sets.numberOf(words))));
      default:
        return this.unique(Object.values(tree).join(' '), (id) => ({ id, required: [], ...tree }));
    }
  }

  private ofSequence(trees: readonly Tree[]): Node {
    const of = trees.map((tree) => this.of(tree));
    return this.unique(`sequence ${idsOf(of)}`, (id) => ({
      id,
      required: this.requiredOf.ofSequence(of),
      kind: 'sequence',
      of,
    }));
  }

  private ofAlternatives(trees: readonly Tree[]): Node {
    const of = trees.map((tree) => this.of(tree));
    return this.unique(`alternatives ${idsOf(of)}`, (id) => ({
      id,
      required: this.requiredOf.ofAlternatives(of),
      kind: 'alternatives',
      of,
      rarest: rarestOf(of.map(({ required }) => required)),
    }));
  }

  private ofRepeat({ of: tree, most }: Extract<Tree, { readonly kind: 'repeat' }>): Node {
    const of = this.ofNeeded(tree);
    return this.unique(`repeat ${most} ${of.id}`, (id) => ({ id, required: [], kind: 'repeat', of, most }));
  }

  private ofNeeded(tree: Tree): Node {
    if (isNullable(tree)) throw new Error('what may be missing asks for no word');
    return this.of(tree);
  }

  private ofOne({ kind, of: tree }: Extract<Tree, { readonly kind: 'optional' | 'not' }>): Node {
    const of = kind === 'not' ? this.of(tree) : this.ofNeeded(tree);
    return this.unique(`${kind} ${of.id}`, (id) => ({ id, required: [], kind, of }));
  }

  private ofRows(rows: readonly (readonly number[])[]): Node {
    const key = rows.map((row) => row.join(' ')).join('|');
    return this.unique(`notAfter ${key}`, (id) => ({ id, required: [], kind: 'notAfter', rows }));
  }

  private unique(key: string, make: (id: number) => Node): Node {
    const known = this.byKey.get(key);
    if (known) return known;
    const made = make(this.byKey.size);
    const node = nodeOf(made.id, made.kind, made.required, made as Parts);
    this.byKey.set(key, node);
    return node;
  }
}

export const startNet = (): NetMaker => {
  const sets = collectSets();
  if (sets.numberOf(['*']) !== ANY_WORD) throw new Error('the set of any word is not the first');
  const nodes = new Nodes(sets);
  return {
    add: (tree) => {
      if (isNullable(tree)) throw new Error('it asks for no word');
      return nodes.of(tree);
    },
    finish: () => ({ size: nodes.size, words: indexSets(sets) }),
  };
};
