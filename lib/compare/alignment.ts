/** Which pieces of two versions of a text belong together: first those with the same words, then those with similar ones. Linear in the text. */
import type { Piece } from './pieces';
import { TextIndex } from './text-index';

export interface Alignment {
  /** For each piece of the new text the index of its old one, or -1. */
  readonly oldOf: Int32Array;
  /** For each piece of the old text the index of its new one, or -1. */
  readonly newOf: Int32Array;
}

/** Two pieces that share less of their words are not versions of each other. */
const SIMILAR = 0.5;

/** Dice's coefficient over different words: 1 where both have the same. */
export const similarity = (first: readonly string[], second: readonly string[]): number => {
  const [a, b] = [new Set(first), new Set(second)];
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return (2 * both) / (a.size + b.size);
};

class Aligner {
  readonly oldOf: Int32Array;
  readonly newOf: Int32Array;

  constructor(
    private readonly before: readonly Piece[],
    private readonly after: readonly Piece[],
  ) {
    this.oldOf = new Int32Array(after.length).fill(-1);
    this.newOf = new Int32Array(before.length).fill(-1);
  }

  private join(old: number, fresh: number): void {
    this.oldOf[fresh] = old;
    this.newOf[old] = fresh;
  }

  /** Of several equal pieces, the first goes with the first. */
  joinEqual(): void {
    const waiting = new Map<string, number[]>();
    for (const [at, { normal }] of [...this.before.entries()].toReversed()) {
      const known = waiting.get(normal);
      if (known) known.push(at);
      else waiting.set(normal, [at]);
    }
    for (const [at, { normal }] of this.after.entries()) {
      const old = waiting.get(normal)?.pop();
      if (old !== undefined) this.join(old, at);
    }
  }

  /** What is left: with the piece that shares most, or with what follows the old piece of the one before. */
  joinSimilar(): void {
    const left = [...this.before.keys()].filter((at) => this.newOf[at] === -1);
    const index = new TextIndex(left.flatMap((at) => this.before[at] ?? []));
    for (const [at, { words }] of this.after.entries()) {
      if (this.oldOf[at] !== -1) continue;
      const nearest = index.nearest(words);
      const found = nearest === null ? undefined : left[nearest.at];
      const next = at === 0 ? 0 : (this.oldOf[at - 1] ?? -2) + 1;
      const old = [found, next].find((one) => one !== undefined && this.fits(one, words));
      if (old !== undefined) this.join(old, at);
    }
  }

  private fits(old: number, words: readonly string[]): boolean {
    return this.newOf[old] === -1 && similarity(this.before[old]?.words ?? [], words) >= SIMILAR;
  }
}

export const align = (before: readonly Piece[], after: readonly Piece[]): Alignment => {
  const aligner = new Aligner(before, after);
  aligner.joinEqual();
  aligner.joinSimilar();
  return aligner;
};
