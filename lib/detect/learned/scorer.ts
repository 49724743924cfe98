/** The learned reader's scores of one sentence after another: sums of weights, quick because the parts of each word are summed once. */
import { rememberWords } from '../../languages/remember-words';
import { type LearnedUnit, PARTS_WEIGHT, featuresOf, partsOf } from './features';
import { BYTE_BITS, type Model } from './model';

/** A table of hashes, at most half full and of a power of two, probed one place after another. */
const tableOf = (hashes: Int32Array): Int32Array => {
  const table = new Int32Array(2 ** Math.ceil(Math.log2(2 * hashes.length + 2))).fill(-1);
  const last = table.length - 1;
  for (let feature = 0; feature < hashes.length; feature++) {
    let place = (hashes[feature] ?? 0) & last;
    while (table[place] !== -1) place = (place + 1) & last;
    table[place] = feature;
  }
  return table;
};

/** The weights of a word's parts, summed, and how many parts it has. */
interface WordSum {
  readonly sums: Float32Array;
  readonly parts: number;
}

export class Scorer {
  private readonly table: Int32Array;
  private readonly outputs: number;
  private readonly sumOf: (word: string) => WordSum;
  private readonly bias: Float32Array;

  constructor(readonly model: Model) {
    this.table = tableOf(model.hashes);
    this.outputs = model.outputs.length;
    this.bias = Float32Array.from(model.outputs, ({ bias }) => bias);
    this.sumOf = rememberWords((word) => {
      const sums = new Float32Array(this.outputs);
      const parts = partsOf(word);
      for (const part of parts) this.add(sums, part, 1);
      return { sums, parts: parts.length };
    });
  }

  /** @returns a score for each output of the model: log-odds, not yet calibrated */
  score(unit: LearnedUnit): Float32Array {
    const { views, words } = featuresOf(unit);
    const scores = this.bias.slice();
    for (const { weight, features } of views) {
      const value = weight / Math.sqrt(features.length);
      for (const feature of features) this.add(scores, feature, value);
    }
    const sums = words.map(this.sumOf);
    const value = PARTS_WEIGHT / Math.sqrt(sums.reduce((all, { parts }) => all + parts, 0));
    for (const { sums: word } of sums)
      for (let output = 0; output < scores.length; output++)
        scores[output] = (scores[output] ?? 0) + (word[output] ?? 0) * value;
    return scores;
  }

  /** Adds what the rules found, each once: `sale=yes`, and `sale=yes 2` where two rules agree. */
  addRules(scores: Float32Array, found: readonly string[]): void {
    for (const name of found)
      for (const [output, weight] of this.model.rules[name] ?? []) scores[output] = (scores[output] ?? 0) + weight;
  }

  private add(scores: Float32Array, hash: number, value: number): void {
    const { hashes, starts, codes, weightOf } = this.model;
    const { table } = this;
    const last = table.length - 1;
    let place = hash & last;
    let feature = table[place] ?? -1;
    while (feature !== -1 && hashes[feature] !== hash) {
      place = (place + 1) & last;
      feature = table[place] ?? -1;
    }
    if (feature === -1) return;
    const end = starts[feature + 1] ?? 0;
    for (let at = starts[feature] ?? 0; at < end; at++) {
      const code = codes[at] ?? 0;
      const target = code >> BYTE_BITS;
      scores[target] = (scores[target] ?? 0) + (weightOf[code] ?? 0) * value;
    }
  }
}

/** Scores are rounded to 24 bits, and small against 1000: this is more than rounding can move one. */
const ROUNDING = 0.001;

/** @returns a score below which an output's sureness is surely below `sure` */
export const leastScore = ({ slope, offset }: Model['outputs'][number], sure: number): number =>
  slope > 0 && sure > 0 && sure < 1 ? (Math.log(sure / (1 - sure)) - offset) / slope - ROUNDING : -Infinity;

/** From this sureness on a sentence is taken for a denial: to read the opposite of what is stated is worse than to say nothing. */
export const SURELY_DENIED = 0.7;

/** @returns 0 to 1: of the sentences with this figure, so many are right */
export const surenessOf = ({ slope, offset }: Model['outputs'][number], score: number): number =>
  1 / (1 + Math.exp(-(slope * score + offset)));
