/** Rows of tables, and points of lists, that say "No" under "Collected": what stands beside the answer is not collected. */
import type { DeniedRows } from '../../languages/language';
import type { Block } from '../../policy/document';

const deniesRow = ({ kind, text, leadIn }: Block, { isNo, asksCollection }: DeniedRows): boolean =>
  kind === 'cell' && isNo.test(text) && asksCollection.test(leadIn ?? '');

const cellsBefore = (at: number, start: number): readonly number[] =>
  Array.from({ length: at - start }, (_, index) => start + index);

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
 * @param starts where rows begin, by `rowStarts`
 * @returns indexes of the blocks that such a "No" denies, without the "No" itself
 */
export const deniedBlocks = (
  blocks: readonly Block[],
  starts: readonly (number | null)[],
  words: DeniedRows,
): ReadonlySet<number> =>
  new Set(
    blocks.flatMap((answer, at) => {
      if (deniesRow(answer, words)) return cellsBefore(at, starts[at] ?? at);
      return deniesLines(answer, words) ? linesBefore(blocks, at, words) : [];
    }),
  );
