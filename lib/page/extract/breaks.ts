/** Where a block goes over from one text of its page to another: at line breaks, links, footnote signs, elements of all kinds, and pages. */
import type { Block, PageStart } from '../../policy/document';
import type { PlacedBlock } from './blocks';
import type { Run } from './open-element';
import { collapse } from './white-space';

/** Says of an element on which page of a PDF file its text stands; a name that no other page uses. */
export const pageAttribute = 'data-plainprint-page';

/** The block with its breaks, and with its pages where it is from a PDF file: offsets into its text. */
export const withBreaks = ({ block, passage }: PlacedBlock): Block => {
  const breaks: number[] = [];
  const pages: PageStart[] = [];
  let end = 0;
  for (const { text, open } of passage.runs) {
    const piece = collapse(text).trim();
    const start = piece === '' ? -1 : block.text.indexOf(piece, end);
    if (start < 0) continue;
    if (start > 0) breaks.push(start);
    end = start + piece.length;
    const page = pageOf(open);
    if (page > 0 && pages.at(-1)?.page !== page) pages.push({ start: pages.length === 0 ? 0 : start, page });
  }
  return { ...block, breaks, ...(pages.length > 0 && { pages }) };
};

/** 0 on web pages. */
const pageOf = ({ element }: Run['open']): number =>
  Number(element.closest(`[${pageAttribute}]`)?.getAttribute(pageAttribute) ?? 0);
