/** Where a block goes over from one text of its page to another: at line breaks, links, footnote signs, and elements of all kinds. */
import type { Block } from '../../policy/document';
import type { PlacedBlock } from './blocks';
import { collapse } from './white-space';

/** The block with its breaks: offsets into its text. */
export const withBreaks = ({ block, passage }: PlacedBlock): Block => {
  const breaks: number[] = [];
  let end = 0;
  for (const { text } of passage.runs) {
    const piece = collapse(text).trim();
    const start = piece === '' ? -1 : block.text.indexOf(piece, end);
    if (start < 0) continue;
    if (start > 0) breaks.push(start);
    end = start + piece.length;
  }
  return { ...block, breaks };
};
