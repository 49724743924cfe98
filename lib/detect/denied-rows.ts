/** Rows of tables that say "No" under "Collected": what their other cells name is not collected. */
import type { Block } from '../policy/document';

const isNo = /^(?:no|none|n\/a|not collected)\.?$/i;
const asksCollection = /\b(?:collect|collected|collection)\b[^—]*$/i;

const columnOf = (block: Block): string | null => block.leadIn?.split(' — ').at(-1) ?? null;

const deniesRow = ({ kind, text, leadIn }: Block): boolean =>
  kind === 'cell' && isNo.test(text) && asksCollection.test(leadIn ?? '');

/**
 * Walks back from every "No" to the same column of the row before.
 * @returns indexes of the blocks that such a "No" denies, without the "No" itself
 */
export const deniedCells = (blocks: readonly Block[]): ReadonlySet<number> => {
  const denied = new Set<number>();
  blocks.forEach((answer, at) => {
    if (!deniesRow(answer)) return;
    for (let index = at - 1; index >= 0; index--) {
      const cell = blocks[index];
      if (cell?.kind !== 'cell' || cell.leadIn === null || columnOf(cell) === columnOf(answer)) return;
      denied.add(index);
    }
  });
  return denied;
};
