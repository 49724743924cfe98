/** Rows of tables, and points of lists, that say "No" under "Collected": what stands beside the answer is not collected. */
import type { DeniedRows } from '../../languages/language';
import type { Block } from '../../policy/document';

const columnOf = (block: Block): string | null => block.leadIn?.split(' — ').at(-1) ?? null;

const deniesRow = ({ kind, text, leadIn }: Block, { isNo, asksCollection }: DeniedRows): boolean =>
  kind === 'cell' && isNo.test(text) && asksCollection.test(leadIn ?? '');

/** The column in which the rows of a cell's table begin: that of the first cell behind the headers. */
const firstColumn = (blocks: readonly Block[], at: number): string | null => {
  let first = at;
  while (blocks[first - 1]?.kind === 'cell' && blocks[first - 1]?.leadIn !== null) first--;
  const cell = blocks[first];
  return cell === undefined ? null : columnOf(cell);
};

const cellsBefore = (blocks: readonly Block[], at: number, column: string | null): readonly number[] => {
  const first = firstColumn(blocks, at);
  const found: number[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const cell = blocks[index];
    if (cell?.kind !== 'cell' || cell.leadIn === null || columnOf(cell) === column) break;
    found.push(index);
    if (columnOf(cell) === first) break;
  }
  return found;
};

/** A category takes no more lines than this. */
const LINES = 6;

const linesBefore = (
  blocks: readonly Block[],
  at: number,
  { answerLine, categoryLine }: DeniedRows,
): readonly number[] => {
  const found: number[] = [];
  for (let index = at - 1; index >= Math.max(0, at - LINES); index--) {
    const { kind = 'heading', text = '' } = blocks[index] ?? {};
    if (kind === 'heading' || answerLine.test(text)) break;
    found.push(index);
    if (categoryLine.test(text)) break;
  }
  return found;
};

const deniesLines = ({ kind, text }: Block, { answerLine, isYes }: DeniedRows): boolean => {
  const answer = kind === 'cell' ? undefined : answerLine.exec(text)?.[1];
  return answer !== undefined && !isYes.test(answer);
};

/**
 * Walks back from every "No" to the beginning of its row, or to the line that names the category.
 * @returns indexes of the blocks that such a "No" denies, without the "No" itself
 */
export const deniedBlocks = (blocks: readonly Block[], words: DeniedRows): ReadonlySet<number> =>
  new Set(
    blocks.flatMap((answer, at) => {
      if (deniesRow(answer, words)) return cellsBefore(blocks, at, columnOf(answer));
      return deniesLines(answer, words) ? linesBefore(blocks, at, words) : [];
    }),
  );
