/** Leaves the weights that matter and packs each into a byte: most of them are dust. */
import type { Unpacked } from '../../lib/detect/learned/model';
import { RULE_VALUE } from './matrix';
import type { Rows, Weights } from './fit';

/** Root of the sum of squares of each column's values over the rows: how much it can move. */
const reachOf = ({ rows, starts, columns, values, width }: Rows): Float32Array => {
  const reach = new Float32Array(width);
  for (const row of rows)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      reach[columns[at] ?? 0] = (reach[columns[at] ?? 0] ?? 0) + (values[at] ?? 0) ** 2;
  return reach.map(Math.sqrt);
};

/** Sets all weights to zero but the `most` that move scores most; those from column `kept` on stay. */
export const prune = (data: Rows, { weights }: Weights, kept: number, most: number): void => {
  const reach = reachOf(data);
  const { outputs } = data;
  const size = kept * outputs;
  const moved = Float32Array.from({ length: size }, (_, at) => Math.abs(weights[at] ?? 0) * (reach[Math.floor(at / outputs)] ?? 0));
  const least = moved.slice().sort()[Math.max(0, size - most)] ?? 0;
  for (let at = 0; at < size; at++) if ((moved[at] ?? 0) < least) weights[at] = 0;
};

/** A packed weight is a whole number from -LEVELS to LEVELS: finer steps cost bytes and gain nothing. */
const LEVELS = 31;
/** The strongest weights are cut to this quantile: one stray weight would coarsen all others. */
const QUANTILE = 0.9995;

const scaleOf = (column: readonly number[]): number => {
  const sizes = column.map(Math.abs).toSorted((a, b) => a - b);
  return (sizes[Math.floor(QUANTILE * (sizes.length - 1))] ?? 1) / LEVELS || 1;
};

interface Packed {
  readonly hashes: readonly number[];
  readonly columns: Unpacked['columns'];
  readonly scales: readonly number[];
  readonly rules: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}

const round = (value: number): number => Number(value.toPrecision(4));

/** What the rules add to the practice that they are of, and to what they say of its stance. */
const rulesOf = (
  { weights }: Weights,
  outputs: readonly string[],
  ruleColumns: ReadonlyMap<string, number>,
): Packed['rules'] =>
  Object.fromEntries(
    [...ruleColumns].map(([name, column]) => {
      const own = outputs.map((_, output): readonly [number, number] => [
        output,
        round(RULE_VALUE * (weights[column * outputs.length + output] ?? 0)),
      ]);
      return [name, own.filter(([, weight]) => Math.abs(weight) >= 0.01)];
    }),
  );

/**
 * @param hashOf the hash that each column below `features` stands for, in order
 * @param ruleColumns where the weights of the rules stand
 */
export const pack = (
  fitted: Weights,
  outputs: readonly string[],
  hashOf: readonly number[],
  ruleColumns: ReadonlyMap<string, number>,
): Packed => {
  const count = outputs.length;
  const columnOf = (output: number): readonly number[] =>
    hashOf.map((_, feature) => fitted.weights[feature * count + output] ?? 0);
  const used = new Set<number>();
  const dense = outputs.map((_, output) => {
    const column = columnOf(output);
    const scale = scaleOf(column.filter(Boolean));
    const weights = column.map((weight) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / scale))));
    for (const [feature, weight] of weights.entries()) if (weight) used.add(feature);
    return { scale, weights };
  });
  const kept = [...used].toSorted((a, b) => a - b);
  return {
    hashes: kept.map((feature) => hashOf[feature] ?? 0),
    scales: dense.map(({ scale }) => round(scale)),
    columns: dense.map(({ weights }) => {
      const features = kept.flatMap((feature, place) => (weights[feature] ? [place] : []));
      return { features, weights: features.map((place) => weights[kept[place] ?? 0] ?? 0) };
    }),
    rules: rulesOf(fitted, outputs, ruleColumns),
  };
};
