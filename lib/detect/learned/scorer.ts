/** The learned reader's scores of one sentence after another: sums of weights, quick because the parts of each word are summed once. */
import { rememberWords } from '../../languages/remember-words';
import { type LearnedUnit, PARTS_WEIGHT, featuresOf, partsOf, piecesOf } from './features';
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

/** The weights of a piece of a sentence, summed: of its runs of words, and of the parts of its words; and how many of each it has. */
interface PieceSum {
  readonly ofRuns: Float32Array;
  readonly ofParts: Float32Array;
  readonly runs: number;
  readonly parts: number;
}

const nothing: PieceSum = { ofRuns: new Float32Array(), ofParts: new Float32Array(), runs: 0, parts: 0 };

/** @returns what one piece and the next score together */
const scoreOf = (one: PieceSum, next: PieceSum, output: number): number =>
  ((one.ofRuns[output] ?? 0) + (next.ofRuns[output] ?? 0)) / Math.sqrt(one.runs + next.runs || 1) +
  (PARTS_WEIGHT * ((one.ofParts[output] ?? 0) + (next.ofParts[output] ?? 0))) / Math.sqrt(one.parts + next.parts || 1);

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
    const [own, ...around] = views;
    const scores = this.bias.slice();
    for (const { weight, features } of around) this.addAll(scores, features, weight / Math.sqrt(features.length));
    const whole = this.sumOfPiece(own?.features ?? [], words);
    const best = this.bestStretch(unit.text);
    const share = best ? this.model.stretchShare : 0;
    for (let output = 0; output < scores.length; output++)
      scores[output] =
        (scores[output] ?? 0) + (1 - share) * scoreOf(whole, nothing, output) + share * (best?.[output] ?? 0);
    return scores;
  }

  /** Adds what the rules found, each once: `sale=yes`, and `sale=yes 2` where two rules agree. */
  addRules(scores: Float32Array, found: readonly string[]): void {
    for (const name of found)
      for (const [output, weight] of this.model.rules[name] ?? []) scores[output] = (scores[output] ?? 0) + weight;
  }

  /**
   * In a long sentence, the few words that state something drown among the others. So it is read in stretches, too: of the scores of
   * these, the highest of each output.
   */
  private bestStretch(text: string): Float32Array | null {
    if (this.model.stretchShare === 0) return null;
    const pieces = piecesOf(text).map(({ runs, words }) => this.sumOfPiece(runs, words));
    if (pieces.length === 0) return null;
    const best = new Float32Array(this.outputs).fill(-Infinity);
    for (const [at, next] of pieces.slice(1).entries())
      for (let output = 0; output < best.length; output++)
        best[output] = Math.max(best[output] ?? 0, scoreOf(pieces[at] ?? nothing, next, output));
    return best;
  }

  private sumOfPiece(runs: readonly number[], words: readonly string[]): PieceSum {
    const ofRuns = new Float32Array(this.outputs);
    const ofParts = new Float32Array(this.outputs);
    this.addAll(ofRuns, runs, 1);
    let parts = 0;
    for (const word of words) {
      const { sums, parts: own } = this.sumOf(word);
      for (let output = 0; output < sums.length; output++)
        ofParts[output] = (ofParts[output] ?? 0) + (sums[output] ?? 0);
      parts += own;
    }
    return { ofRuns, ofParts, runs: runs.length, parts };
  }

  private addAll(scores: Float32Array, features: readonly number[], value: number): void {
    for (const feature of features) this.add(scores, feature, value);
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
