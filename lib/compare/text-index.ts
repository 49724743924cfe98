/** Finds the piece of a text that is most like a sentence by the words that they share, in steps that do not grow with the text. */
import type { Piece } from './pieces';

/** Words that occur in more pieces are not looked up: they tell little, and take long. */
const COMMONEST = 16;

/** So many of the likeliest are looked at closely. */
const CANDIDATES = 4;

export interface Nearest {
  /** Index of the piece. */
  readonly at: number;
  /** From 0 to 1: how much of the sentence stands in the piece and the one beside it; rare words count more. */
  readonly coverage: number;
}

const push = (map: Map<string, number[]>, key: string, value: number): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

export class TextIndex {
  private readonly places = new Map<string, number[]>();
  private readonly exact: ReadonlySet<string>;
  private readonly sets: ReadonlySet<string>[] = [];

  constructor(readonly pieces: readonly Piece[]) {
    this.exact = new Set(pieces.map(({ normal }) => normal));
    for (const [at, { words }] of pieces.entries()) for (const word of new Set(words)) push(this.places, word, at);
  }

  /** Is there a piece of exactly these words? */
  holds(normal: string): boolean {
    return this.exact.has(normal);
  }

  /** How much a word tells: the logarithm of how rare it is, most for one that the text does not hold. */
  weightOf(word: string): number {
    const found = this.places.get(word)?.length ?? 0;
    return Math.log(1 + this.pieces.length / (found + 0.5));
  }

  /** @returns null where no piece shares a word that tells something */
  nearest(words: readonly string[]): Nearest | null {
    const own = [...new Set(words)].map((word) => [word, this.weightOf(word)] as const);
    const total = own.reduce((sum, [, weight]) => sum + weight, 0);
    const found = this.candidates(own).map((at) => ({ at, coverage: this.shareAround(at, own) / total }));
    return found.toSorted((a, b) => b.coverage - a.coverage)[0] ?? null;
  }

  /** The pieces that share most. */
  private candidates(own: readonly (readonly [string, number])[]): readonly number[] {
    const sums = new Map<number, number>();
    for (const [word, weight] of own) {
      const places = this.places.get(word) ?? [];
      if (places.length <= COMMONEST) for (const at of places) sums.set(at, (sums.get(at) ?? 0) + weight);
    }
    return [...sums]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, CANDIDATES)
      .map(([at]) => at);
  }

  /** A sentence may have been cut in two, or be two that were joined. */
  private shareAround(at: number, own: readonly (readonly [string, number])[]): number {
    const [before, here, behind] = [at - 1, at, at + 1].map((place) => this.wordsAt(place));
    let [alone, withBefore, withBehind] = [0, 0, 0];
    for (const [word, weight] of own)
      if (here?.has(word)) alone += weight;
      else {
        if (before?.has(word)) withBefore += weight;
        if (behind?.has(word)) withBehind += weight;
      }
    return alone + Math.max(withBefore, withBehind);
  }

  private wordsAt(at: number): ReadonlySet<string> | undefined {
    const piece = this.pieces[at];
    const known = this.sets[at] ?? (piece && new Set(piece.words));
    if (known) this.sets[at] = known;
    return known;
  }
}
