/** The benchmark's figures as Markdown tables: milliseconds, and beside them what they are a ratio of. */
import { median, over, percentile95, type Samples } from './measure';

export const amountText = (amount: number): string =>
  Number.isNaN(amount) ? '–' : amount.toFixed(amount < 10 ? 2 : 0);

export const ratioText = (x: number): string => (Number.isNaN(x) ? '–' : `${x.toFixed(x < 1 ? 3 : 2)} ×`);

export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** One row of a table of times: what it is called, and which times it shows. */
export interface Row {
  readonly title: string;
  readonly name: string;
}

/** Median and 95th percentile over pages, beside the first row's median. */
export const partsTable = (samples: Samples, rows: readonly Row[]): string => {
  const base = rows[0] ? median(over(samples, rows[0].name)) : Number.NaN;
  return table(
    ['', 'Median, ms', '95th percentile, ms', `Beside ${rows[0]?.title ?? ''}`],
    rows.map(({ title, name }) => {
      const values = over(samples, name);
      return [title, amountText(median(values)), amountText(percentile95(values)), ratioText(median(values) / base)];
    }),
  );
};
