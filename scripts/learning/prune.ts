/** Leaves the weights that matter and packs each into a byte: most of them are dust. */
import { STEEPNESS, type Unpacked } from '../../lib/detect/learned/model';
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

/** Sets all weights below column `kept` to zero but the `most` that move scores most. */
export const prune = (data: Rows, { weights }: Weights, kept: number, most: number): void => {
  const reach = reachOf(data);
  const { outputs } = data;
  const size = kept * outputs;
  const moved = Float32Array.from(
    { length: size },
    (_, at) => Math.abs(weights[at] ?? 0) * (reach[Math.floor(at / outputs)] ?? 0),
  );
  const least = moved.slice().sort()[Math.max(0, size - most)] ?? 0;
  for (let at = 0; at < size; at++) if ((moved[at] ?? 0) < least) weights[at] = 0;
};

/**
 * Sets the weights of rules to zero but for what they are of: what a rule of one practice finds says nothing of another, and the
 * reader can tell without asking the rules how far they could move a score.
 * @param ruleColumns where the weights of the rules stand, by name
 */
export const pruneRules = (
  { weights }: Weights,
  outputs: readonly string[],
  ruleColumns: ReadonlyMap<string, number>,
): void => {
  for (const [name, column] of ruleColumns)
    for (const [output, of] of outputs.entries()) if (!isOf(name, of)) weights[column * outputs.length + output] = 0;
};

/** `sale=yes 2` and `sale voided` are of `sale`, `sale=…` and `denied`; `step definition` is of all. */
const isOf = (name: string, output: string): boolean => {
  const practice = /^[a-z-]+(?=[= ])/.exec(name)?.[0];
  return practice === 'step' || output === 'denied' || output.split('=')[0] === practice;
};

/** A packed weight is a whole number from -LEVELS to LEVELS: finer steps cost bytes, for which more weights gain more. */
const LEVELS = 7;
/** The strongest weights are cut to this quantile: one stray weight would coarsen all others. */
const QUANTILE = 0.9995;

const scaleOf = (column: readonly number[]): number => {
  const sizes = column.map(Math.abs).toSorted((a, b) => a - b);
  return (sizes[Math.floor(QUANTILE * (sizes.length - 1))] ?? 1) / LEVELS ** STEEPNESS || 1;
};

/** Features with about as many weights stand together: in each group, most gaps between them are about as wide. */
const GROUPS = [3, 6, 10, 16, 25, Infinity];

interface Packed {
  readonly groups: readonly number[];
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

interface Column {
  readonly scale: number;
  /** One a feature, most of them zero. */
  readonly weights: readonly number[];
}

const quantise = (column: readonly number[]): Column => {
  const scale = scaleOf(column.filter(Boolean));
  const step = (weight: number): number =>
    Math.sign(weight) * Math.min(LEVELS, Math.round((Math.abs(weight) / scale) ** (1 / STEEPNESS)));
  return { scale, weights: column.map(step) };
};

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
  const all = outputs.map((_, output) =>
    quantise(hashOf.map((_hash, feature) => fitted.weights[feature * outputs.length + output] ?? 0)),
  );
  const counts = hashOf.map((_hash, feature) => all.filter(({ weights }) => weights[feature]).length);
  const groups = GROUPS.map((most, group) =>
    counts.flatMap((count, feature) => (count > (GROUPS[group - 1] ?? 0) && count <= most ? [feature] : [])),
  );
  const kept = groups.flat();
  return {
    groups: groups.map(({ length }) => length),
    hashes: kept.map((feature) => hashOf[feature] ?? 0),
    scales: all.map(({ scale }) => round(scale)),
    columns: all.map(({ weights }) => {
      const features = kept.flatMap((feature, place) => (weights[feature] ? [place] : []));
      return { features, weights: features.map((place) => weights[kept[place] ?? 0] ?? 0) };
    }),
    rules: rulesOf(fitted, outputs, ruleColumns),
  };
};
