/**
 * The privacy form that the United States prescribe to financial companies, where its table is made of other elements: reasons,
 * and beside each whether the company shares for it and whether the reader can limit that.
 * @see https://www.ecfr.gov/current/title-16/part-313, appendix A
 */
import type { Block } from '../../policy/document';
import type { PlacedBlock } from './blocks';

const reasons = /^reasons\b.{0,40}\bshare\b/i;
const asksSharing = /^(?:does|do) .{1,80} share\s?\?$/i;
const asksLimit = /^can (?:you|i) limit (?:this|our|the) sharing\s?\?$/i;
const answer = /^(?:yes|no|n\/a|not applicable|(?:we|\S+) (?:do not|don[’']?t|does not|doesn[’']?t) share)\b.{0,60}$/i;
/** A reason may be parted at its dash. */
const mostReasonParts = 3;

const asCell = (block: Block, leadIn: string | null): Block => ({ ...block, kind: 'cell', level: 0, leadIn });

const isQuestion = (text: string): boolean => asksSharing.test(text) || asksLimit.test(text);

/** Do the blocks hold the form's table, however it is made? */
export const isBankForm = (blocks: readonly Block[]): boolean =>
  [reasons, asksSharing, asksLimit].every((header) => blocks.some(({ text }) => header.test(text)));

/** Where the reason that begins at `from` has its first answer; -1 where it has none. Each row may repeat the questions. */
const answerFrom = (blocks: readonly Block[], from: number): number => {
  const next = blocks.slice(from + 1, from + mostReasonParts + 2);
  const found = next.findIndex(({ text }) => answer.test(text));
  return found < 0 ? -1 : from + 1 + found;
};

interface Columns {
  readonly reason: string;
  readonly sharing: string;
  readonly limit: string;
}

/** The cells of a row, from its reason to its second answer; null where there is no further row. */
const readRow = (
  blocks: readonly Block[],
  from: number,
  { reason, sharing, limit }: Columns,
): readonly Block[] | null => {
  const first = answerFrom(blocks, from);
  if (first < 0) return null;
  const second = isQuestion(blocks[first + 1]?.text ?? '') ? first + 2 : first + 1;
  if (!answer.test(blocks[second]?.text ?? '')) return null;
  return blocks.slice(from, second + 1).map((block, at) => {
    if (from + at === first) return asCell(block, sharing);
    if (from + at === second) return asCell(block, limit);
    return asCell(block, isQuestion(block.text) ? block.text : reason);
  });
};

/** The blocks with the form's rows as cells, each under its column; other blocks as they are. */
export const readBankForm = (placed: readonly PlacedBlock[]): readonly PlacedBlock[] => {
  const blocks = placed.map(({ block }) => block);
  const head = blocks.findIndex(
    ({ text, kind }, at) =>
      kind !== 'cell' &&
      reasons.test(text) &&
      asksSharing.test(blocks[at + 1]?.text ?? '') &&
      asksLimit.test(blocks[at + 2]?.text ?? ''),
  );
  if (head < 0) return placed;
  const [reason = '', sharing = '', limit = ''] = blocks.slice(head, head + 3).map(({ text }) => text);
  const cells = blocks.slice(head, head + 3).map((block) => asCell(block, null));
  for (let row = readRow(blocks, head + 3, { reason, sharing, limit }); row !== null;) {
    cells.push(...row);
    row = readRow(blocks, head + cells.length, { reason, sharing, limit });
  }
  return placed.map((one, at) => ({ ...one, block: cells[at - head] ?? one.block }));
};
