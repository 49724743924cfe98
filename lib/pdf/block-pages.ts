/** On which page of a PDF file each block stands. */
import type { PlacedBlock } from '../page/extract/blocks';
import { collapse } from '../page/extract/white-space';
import type { Block, PageStart } from '../policy/document';

/** The block with the pages that it stands on. */
export const withPages = ({ block, passage }: PlacedBlock): Block => {
  const pages: PageStart[] = [];
  let end = 0;
  for (const { text, open } of passage.runs) {
    const piece = collapse(text).trim();
    const start = piece === '' ? -1 : block.text.indexOf(piece, end);
    const page = Number(open.element.closest('[data-page]')?.getAttribute('data-page') ?? 0);
    if (start < 0) continue;
    if (page > 0 && pages.at(-1)?.page !== page) pages.push({ start: pages.length === 0 ? 0 : start, page });
    end = start + piece.length;
  }
  return { ...block, pages };
};
