/** From labelled units to packed weights: all steps in their order. */
import type { ModelHeader, Unpacked } from '../../lib/detect/learned/model';
import { fitWeights, type Rows, type Settings, type Weights } from './fit';
import { FIRST_RULE, type Matrix, matrixOf, ruleColumnsOf } from './matrix';
import { pack, prune, pruneRules } from './prune';
import { isDeniable, outputsOf, targetsOf } from './targets';
import type { TrainingUnit } from './units';

/** Found by trial on held-out policies; further epochs learn the training texts by heart. */
const settings: Settings = { epochs: 6, rate: 0.2, yesWeight: 1, decay: 1e-3 };
/** After pruning, what is left takes over from what went. */
const afterPruning: Settings = { ...settings, epochs: 2, rate: 0.1 };

/** Features of fewer units are chance. */
const LEAST_UNITS = 3;
/** So many weights fit into 450 kB, packed. */
const MOST_WEIGHTS = 480_000;

export interface Fitted {
  readonly header: ModelHeader;
  readonly packed: Pick<Unpacked, 'hashes' | 'columns'>;
}

/** Numbers the hashes that enough units have; the columns of rules follow. */
interface Numbering {
  readonly hashOf: readonly number[];
  readonly matrix: Matrix;
}

/** The hashes that enough of the rows have, in order. */
const frequent = ({ starts, columns }: Matrix, rows: readonly number[]): readonly number[] => {
  const counts = new Uint32Array(FIRST_RULE);
  for (const row of rows)
    for (const column of columns.subarray(starts[row] ?? 0, starts[row + 1] ?? 0))
      if (column < FIRST_RULE) counts[column] = (counts[column] ?? 0) + 1;
  return [...counts.entries()].flatMap(([hash, count]) => (count >= LEAST_UNITS ? [hash] : []));
};

/** The matrix with the columns that have a number, by it. */
const renumbered = ({ starts, columns, values }: Matrix, numberOf: Int32Array): Matrix => {
  const kept = {
    starts: new Uint32Array(starts.length),
    columns: new Uint32Array(columns.length),
    values: new Float32Array(values.length),
  };
  let size = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const number = numberOf[columns[at] ?? 0] ?? -1;
      if (number < 0) continue;
      kept.columns[size] = number;
      kept.values[size++] = values[at] ?? 0;
    }
    kept.starts[row + 1] = size;
  }
  return kept;
};

const numbered = (matrix: Matrix, rows: readonly number[], rules: number): Numbering => {
  const hashOf = frequent(matrix, rows);
  const numberOf = new Int32Array(FIRST_RULE + rules).fill(-1);
  for (const [number, hash] of hashOf.entries()) numberOf[hash] = number;
  for (let rule = 0; rule < rules; rule++) numberOf[FIRST_RULE + rule] = hashOf.length + rule;
  return { hashOf, matrix: renumbered(matrix, numberOf) };
};

interface Columns {
  readonly outputs: readonly string[];
  readonly features: number;
  /** Where the weights of the rules stand, by name. */
  readonly rules: ReadonlyMap<string, number>;
}

const fitTwice = (data: Rows, { outputs, features, rules }: Columns, log: (line: string) => void): Weights => {
  const first = fitWeights(data, settings, null, (epoch) => log(`epoch ${epoch} of ${settings.epochs}`));
  prune(data, first, features, MOST_WEIGHTS);
  pruneRules(first, outputs, rules);
  return fitWeights(data, afterPruning, first, (epoch) =>
    log(`after pruning: epoch ${epoch} of ${afterPruning.epochs}`),
  );
};

/** Found by trial, on policies to learn from. In English, it gains nothing. */
const STRETCH_SHARE = 0.35;
const stretchShareOf = (language: string): number => (language === 'en' ? 0 : STRETCH_SHARE);

const toHeader = (
  language: string,
  outputs: readonly string[],
  { bias }: Weights,
  packed: ReturnType<typeof pack>,
  madeFrom: ModelHeader['madeFrom'],
): ModelHeader => ({
  language,
  groups: [...packed.groups],
  outputs: outputs.map((name, output) => ({
    name,
    bias: Number((bias[output] ?? 0).toPrecision(6)),
    scale: packed.scales[output] ?? 1,
    slope: 1,
    offset: 0,
    threshold: 0.5,
    trusted: [],
    isDeniable: false,
  })),
  rules: Object.fromEntries(
    Object.entries(packed.rules).map(([name, own]) => [name, own.map(([a, b]): [number, number] => [a, b])]),
  ),
  stretchShare: stretchShareOf(language),
  madeFrom,
});

/** Says of each output whether enough denials of it were labelled. */
const withDenials = (header: ModelHeader, learnt: readonly TrainingUnit[]): ModelHeader => ({
  ...header,
  outputs: header.outputs.map((output) => ({ ...output, isDeniable: isDeniable(learnt, output.name) })),
});

export const learn = (
  language: string,
  units: readonly TrainingUnit[],
  heldOut: ReadonlySet<string>,
  madeFrom: ModelHeader['madeFrom'],
  log: (line: string) => void,
): Fitted => {
  const rows = units.flatMap(({ policy }, row) => (heldOut.has(policy) ? [] : [row]));
  const learnt = rows.flatMap((row) => units[row] ?? []);
  const outputs = outputsOf(learnt);
  const ruleColumns = ruleColumnsOf(learnt);
  const { hashOf, matrix } = numbered(matrixOf(units, ruleColumns), rows, ruleColumns.size);
  const targets = new Uint8Array(units.length * outputs.length);
  for (const [row, unit] of units.entries()) targets.set(targetsOf(unit, outputs), row * outputs.length);
  const width = hashOf.length + ruleColumns.size;
  const worths = Float32Array.from(units, ({ worth }) => worth);
  const data: Rows = { ...matrix, rows, width, targets, worths, outputs: outputs.length };
  log(`${rows.length} units to learn from, ${hashOf.length} features, ${outputs.length} outputs`);
  const places = new Map([...ruleColumns].map(([name, column]) => [name, column - FIRST_RULE + hashOf.length]));
  const fitted = fitTwice(data, { outputs, features: hashOf.length, rules: places }, log);
  const packed = pack(fitted, outputs, hashOf, places);
  return { header: withDenials(toHeader(language, outputs, fitted, packed, madeFrom), learnt), packed };
};
