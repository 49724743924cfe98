/** Cells that only name their column or row: what is said stands in the cells that they lead, or as an answer to a column's question. */
import type { Block } from '../../policy/document';

/** A table has no more columns of questions than this. */
const COLUMNS = 12;

/** The cell that names a row whose cells stand under questions: the last one before that stands under none. */
export const rowLabel = (blocks: readonly Block[], index: number): number | null => {
  for (let at = index - 1; at >= Math.max(0, index - COLUMNS); at--) {
    const { kind, leadIn } = blocks[at] ?? {};
    if (kind !== 'cell' || leadIn === null || leadIn === undefined) return null;
    if (!leadIn.endsWith('?')) return at;
  }
  return null;
};

/** A longer header tells what it is about ("Payment data, such as your invoices and your billing address"), in words. */
const LONGEST_LABEL = 8;
const isShort = (text: string): boolean => text.split(' ').length <= LONGEST_LABEL;

/** The headers of all columns and rows. */
const headersOf = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.flatMap(({ kind, leadIn }) => (kind === 'heading' ? [] : (leadIn?.split(' — ') ?? []))));

/** @returns indexes of the blocks that are mere labels: headers of columns and rows, and names of rows whose cells are answers */
export const rowLabels = (blocks: readonly Block[]): ReadonlySet<number> => {
  if (!blocks.some(({ kind }) => kind === 'cell')) return new Set();
  const headers = headersOf(blocks);
  return new Set(
    blocks.flatMap((block, at) => {
      if (block.kind !== 'cell') return [];
      if (block.leadIn === null && headers.has(block.text) && isShort(block.text)) return [at];
      const named = block.leadIn?.endsWith('?') === true ? rowLabel(blocks, at) : null;
      return named === null ? [] : [named];
    }),
  );
};
