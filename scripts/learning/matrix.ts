/** Units as rows of numbers: for each, the features that it has and what each counts. */
import { featuresOf, HASH_BITS, PARTS_WEIGHT, partsOf } from '../../lib/detect/learned/features';
import type { TrainingUnit } from './units';

/** Row `i` has the columns and values from `starts[i]` up to `starts[i + 1]`. */
export interface Matrix {
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

/** What a rule's finding counts, beside the words: found by trial. */
export const RULE_VALUE = 1;

/** Columns below are hashed features; those of the rules stand behind them. */
export const FIRST_RULE = 2 ** HASH_BITS;

type Put = (column: number, value: number) => void;

const putUnit = (unit: TrainingUnit, put: Put): void => {
  const { views, words } = featuresOf(unit);
  for (const { weight, features } of views)
    for (const feature of features) put(feature, weight / Math.sqrt(features.length));
  const counts = new Map<number, number>();
  const parts = words.flatMap(partsOf);
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  for (const [part, count] of counts) put(part, (count * PARTS_WEIGHT) / Math.sqrt(parts.length));
};

export const matrixOf = (units: readonly TrainingUnit[], ruleColumns: ReadonlyMap<string, number>): Matrix => {
  const starts = new Uint32Array(units.length + 1);
  let columns = new Uint32Array(2 ** 20);
  let values = new Float32Array(2 ** 20);
  let size = 0;
  const put: Put = (column, value) => {
    if (size === columns.length) {
      const [wider, longer] = [new Uint32Array(size * 2), new Float32Array(size * 2)];
      wider.set(columns);
      longer.set(values);
      [columns, values] = [wider, longer];
    }
    columns[size] = column;
    values[size++] = value;
  };
  for (const [row, unit] of units.entries()) {
    putUnit(unit, put);
    for (const name of unit.rules) put(ruleColumns.get(name) ?? 0, RULE_VALUE);
    starts[row + 1] = size;
  }
  return { starts, columns: columns.subarray(0, size), values: values.subarray(0, size) };
};

/** @returns a column for each name that the rules give, in the order of names */
export const ruleColumnsOf = (units: readonly TrainingUnit[]): ReadonlyMap<string, number> =>
  new Map([...new Set(units.flatMap(({ rules }) => rules))].toSorted().map((name, at) => [name, FIRST_RULE + at]));
