/** Rows of tables: blocks hold a table's cells one after another, each behind its headers. Labels of rows and columns say nothing alone. */
import type { Block } from '../../policy/document';

const BETWEEN = ' — ';

/** The header of a cell's row, empty where it has none, and that of its column. */
export const headersOf = (leadIn: string): readonly [row: string, column: string] => {
  const at = leadIn.lastIndexOf(BETWEEN);
  return at < 0 ? ['', leadIn] : [leadIn.slice(0, at), leadIn.slice(at + BETWEEN.length)];
};

/** For each block, where its row begins, in the column of the table's first cell behind the headers; null outside of rows. */
export const rowStarts = (blocks: readonly Block[]): readonly (number | null)[] => {
  let first: string | null = null;
  let start: number | null = null;
  return blocks.map(({ kind, leadIn }, at) => {
    if (kind !== 'cell' || leadIn === null) return (first = start = null);
    const [, column] = headersOf(leadIn);
    first ??= column;
    if (column === first) start = at;
    return start;
  });
};

/** A longer header tells what it is about ("Payment data, such as your invoices and your billing address"), in words. */
const LONGEST_LABEL = 8;
const isShort = (text: string): boolean => text.split(' ').length <= LONGEST_LABEL;

/** The headers of all columns and rows. */
const allHeaders = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.flatMap(({ kind, leadIn }) => (kind === 'heading' ? [] : (leadIn?.split(BETWEEN) ?? []))));

/** @returns indexes of the blocks that are mere labels: headers of columns and rows, and beginnings of rows of which a question is asked */
export const rowLabels = (blocks: readonly Block[], starts: readonly (number | null)[]): ReadonlySet<number> => {
  if (!blocks.some(({ kind }) => kind === 'cell')) return new Set();
  const headers = allHeaders(blocks);
  return new Set(
    blocks.flatMap(({ kind, leadIn, text }, at) => {
      if (kind !== 'cell') return [];
      if (leadIn === null) return headers.has(text) && isShort(text) ? [at] : [];
      const start = starts[at] ?? at;
      return leadIn.endsWith('?') && start < at ? [start] : [];
    }),
  );
};
