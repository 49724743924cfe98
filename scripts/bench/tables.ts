/** The benchmark's figures as Markdown tables: milliseconds, and beside them what they are a ratio of. */
import { median, percentile95, type Timing } from './measure';
import type { Times } from './chromium';

const ms = (time: number): string => time.toFixed(time < 10 ? 2 : 0);
const ratio = (x: number): string => `${x.toFixed(x < 1 ? 3 : 1)} ×`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** One row of a table of parts: what it is called, and which times it sums up. */
export interface Row {
  readonly title: string;
  readonly names: readonly string[];
}

const valuesOf = (all: readonly Times[], { names }: Row): readonly number[] =>
  all.map((times) => names.reduce((sum, name) => sum + (times[name] ?? Number.NaN), 0));

/** Median and 95th percentile over pages, beside the first row's median. */
export const partsTable = (all: readonly Times[], rows: readonly Row[]): string => {
  const base = rows[0] ? median(valuesOf(all, rows[0])) : Number.NaN;
  return table(
    ['', 'Median, ms', '95th percentile, ms', `Beside ${rows[0]?.title ?? ''}`],
    rows.map((row) => {
      const values = valuesOf(all, row);
      return [row.title, ms(median(values)), ms(percentile95(values)), ratio(median(values) / base)];
    }),
  );
};

/** Medians of a race, beside the first contender's. */
export const raceTable = (timings: readonly Timing[]): string =>
  table(
    ['', 'Median, ms', `Beside ${timings[0]?.name ?? ''}`],
    timings.map(({ name, median: time }) => [name, ms(time), ratio(time / (timings[0]?.median ?? Number.NaN))]),
  );

/** Time a thousand words by length, beside the second length: the first still warms up. */
export const growthTable = (growth: ReadonlyMap<number, number>): string => {
  const [, [, base = Number.NaN] = []] = growth;
  return table(
    ['Words', 'ms a thousand words', 'Beside the second row'],
    [...growth].map(([words, time]) => [words.toLocaleString('en'), ms(time), ratio(time / base)]),
  );
};

/** Policies a second by number of processes, beside one process. */
export const rateTable = (rates: ReadonlyMap<number, number>): string => {
  const [one = Number.NaN] = rates.values();
  return table(
    ['Processes', 'Policies a second', 'Beside one process'],
    [...rates].map(([processes, rate]) => [String(processes), rate.toFixed(1), ratio(rate / one)]),
  );
};
