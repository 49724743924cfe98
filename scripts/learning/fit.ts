/**
 * Fits the weights: logistic regression of all outputs at once, by stochastic gradient descent with a step of its own for each weight
 * (AdaGrad: Duchi, Hazan and Singer, JMLR 12, 2011). One process, one order: the same labels give the same weights to the byte.
 */
import type { Matrix } from './matrix';
import { UNASKED, YES } from './targets';

export interface Rows extends Matrix {
  readonly rows: readonly number[];
  /** One past the highest column. */
  readonly width: number;
  /** The answers of row `i` stand from `i * outputs`. */
  readonly targets: Uint8Array;
  /** What the errors in a row count. */
  readonly worths: Float32Array;
  readonly outputs: number;
}

export interface Weights {
  /** Those of a column stand side by side, one an output. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** What a unit that states a practice counts beside one that does not: they are one in fifty. */
  readonly yesWeight: number;
  /** Pulls weights towards zero. */
  readonly decay: number;
}

/** Errors of sureness below teach too little to be worth the time. */
const ENOUGH = 0.01;
/** The rate at the end, as a part of the one at the beginning. */
const LAST_RATE = 0.1;
const FIRST_SQUARE = 1e-3;

/** Mulberry32 (Ettinger, public domain): numbers from 0 to 1 that are the same in each run. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const shuffle = (rows: Int32Array, random: () => number): void => {
  for (let last = rows.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [rows[last], rows[other]] = [rows[other] ?? 0, rows[last] ?? 0];
  }
};

/* Typed arrays without bounds checks of ours: every index below is made from `starts`, `columns` and `outputs`. */
/** Adds up the weights of a row into `into`. */
export const scoreRow = (
  { starts, columns, values, outputs }: Rows,
  { weights, bias }: Weights,
  row: number,
  into: Float32Array,
): void => {
  into.set(bias);
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) {
    const [first, value] = [(columns[at] ?? 0) * outputs, values[at] ?? 0];
    for (let output = 0; output < outputs; output++)
      into[output] = (into[output] ?? 0) + (weights[first + output] ?? 0) * value;
  }
};

class Descent {
  readonly fitted: Weights;
  private readonly squares: Float32Array;
  private readonly biasSquares: Float32Array;
  private readonly scores: Float32Array;
  private readonly wrong: Int32Array;
  private readonly errors: Float32Array;

  constructor(
    private readonly data: Rows,
    private readonly settings: Settings,
    private readonly start: Weights | null,
  ) {
    const { width, outputs } = data;
    this.fitted = start ?? { weights: new Float32Array(width * outputs), bias: new Float32Array(outputs).fill(-4) };
    this.squares = new Float32Array(width * outputs).fill(FIRST_SQUARE);
    this.biasSquares = new Float32Array(outputs).fill(1);
    this.scores = new Float32Array(outputs);
    this.wrong = new Int32Array(outputs);
    this.errors = new Float32Array(outputs);
  }

  learnFrom(row: number, rate: number): void {
    scoreRow(this.data, this.fitted, row, this.scores);
    const wrong = this.findErrors(row);
    this.moveBias(wrong, rate);
    const { starts, columns, values, outputs } = this.data;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++)
      this.moveWeights((columns[at] ?? 0) * outputs, values[at] ?? 0, wrong, rate);
  }

  /** @returns how many outputs are wrong by so much that they teach something */
  private findErrors(row: number): number {
    const { targets, outputs, worths } = this.data;
    let found = 0;
    for (let output = 0; output < outputs; output++) {
      const target = targets[row * outputs + output];
      if (target === UNASKED) continue;
      const sure = 1 / (1 + Math.exp(-(this.scores[output] ?? 0)));
      const error = target === YES ? this.settings.yesWeight * (sure - 1) : sure;
      if (Math.abs(error) < ENOUGH) continue;
      this.wrong[found] = output;
      this.errors[found++] = error * (worths[row] ?? 1);
    }
    return found;
  }

  private moveBias(wrong: number, rate: number): void {
    const { bias } = this.fitted;
    for (let index = 0; index < wrong; index++) {
      const [output, error] = [this.wrong[index] ?? 0, this.errors[index] ?? 0];
      const square = (this.biasSquares[output] ?? 0) + error * error;
      this.biasSquares[output] = square;
      bias[output] = (bias[output] ?? 0) - (rate * error) / Math.sqrt(square);
    }
  }

  private moveWeights(first: number, value: number, wrong: number, rate: number): void {
    const { weights } = this.fitted;
    for (let index = 0; index < wrong; index++) {
      const place = first + (this.wrong[index] ?? 0);
      const weight = weights[place] ?? 0;
      // Second fit: what was pruned stays away.
      if (this.start && weight === 0) continue;
      const slope = (this.errors[index] ?? 0) * value + this.settings.decay * weight;
      const square = (this.squares[place] ?? 0) + slope * slope;
      this.squares[place] = square;
      weights[place] = weight - (rate * slope) / Math.sqrt(square);
    }
  }
}

/**
 * @param start weights to go on from, of which those that are zero stay zero; null begins anew
 * @param onEpoch told after each pass over all rows
 */
export const fitWeights = (
  data: Rows,
  settings: Settings,
  start: Weights | null,
  onEpoch: (epoch: number) => void,
): Weights => {
  const descent = new Descent(data, settings, start);
  const rows = Int32Array.from(data.rows);
  const random = randomFrom(1);
  let last: Float32Array | null = null;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    if (epoch === settings.epochs - 1) last = descent.fitted.weights.slice();
    shuffle(rows, random);
    const rate = settings.rate * (1 - ((1 - LAST_RATE) * epoch) / settings.epochs);
    for (const row of rows) descent.learnFrom(row, rate);
    onEpoch(epoch + 1);
  }
  // The mean of the last two epochs: what only one order of the rows brought about goes.
  const { weights } = descent.fitted;
  for (const [at, weight] of (last ?? weights).entries()) weights[at] = ((weights[at] ?? 0) + weight) / 2;
  return descent.fitted;
};
