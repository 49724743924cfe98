/** Postal addresses that stand one line a block, or one line an item of a list. */
import type { Block } from '../policy/document';

/** Lines of an address are shorter than this, in characters, and at most this many. */
const longestLine = 60;
const mostLines = 6;
/** What ends so introduces something, or is a sentence. */
const sentenceEnd = /[.:;!?]$/;

const isLine = ({ kind, text, links }: Block): boolean =>
  kind !== 'heading' && text.length < longestLine && links.length === 0;

/**
 * @returns where the lines begin that end at a block, and the block that they would make on one line;
 * null where no other line stands above
 */
export const joinedLines = (
  blocks: readonly Block[],
  last: number,
): { readonly index: number; readonly block: Block } | null => {
  const end = blocks[last];
  if (!end || !isLine(end) || !/\d/.test(end.text)) return null;
  let index = last;
  for (let at = last - 1; at >= 0 && last - at < mostLines; at--) {
    const line = blocks[at];
    if (!line || !isLine(line) || line.leadIn !== end.leadIn || sentenceEnd.test(line.text)) break;
    index = at;
  }
  if (index === last) return null;
  const lines = blocks.slice(index, last + 1).map(({ text }) => text.replace(/,$/, ''));
  return { index, block: { ...end, text: lines.join(', ') } };
};
