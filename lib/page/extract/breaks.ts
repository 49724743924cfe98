/** Where a block goes over from one text of its page to another: at line breaks, links, footnote signs, elements of all kinds, and pages. */
import type { Block, PageStart } from '../../policy/document';
import type { PlacedBlock } from './blocks';
import type { Run } from './open-element';
import { collapse } from './white-space';

/** Says of an element on which page of a PDF file its text stands. */
export const pageAttribute = 'data-plainprint-page';

interface Piece {
  /** Offset into the block's text. */
  readonly start: number;
  readonly open: Run['open'];
}

/** The texts of the page that a block is made of. */
const piecesOf = ({ block, passage }: PlacedBlock): readonly Piece[] => {
  let end = 0;
  return passage.runs.flatMap(({ text, open }) => {
    const piece = collapse(text).trim();
    const start = piece === '' ? -1 : block.text.indexOf(piece, end);
    if (start < 0) return [];
    end = start + piece.length;
    return [{ start, open }];
  });
};

/** The block with its breaks. */
export const withBreaks = (placed: PlacedBlock): Block => ({
  ...placed.block,
  breaks: piecesOf(placed).flatMap(({ start }) => (start > 0 ? [start] : [])),
});

/** The block of a page made of a PDF file, with the file's pages. Only for these: a web page can write the attribute, too. */
export const withPages = (placed: PlacedBlock): Block => {
  const pages: PageStart[] = [];
  for (const { start, open } of piecesOf(placed)) {
    const page = Number(open.element.closest(`[${pageAttribute}]`)?.getAttribute(pageAttribute));
    if (pages.at(-1)?.page !== page) pages.push({ start: pages.length === 0 ? 0 : start, page });
  }
  return { ...placed.block, pages };
};
