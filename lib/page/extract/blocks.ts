/** Turns passages into a policy's blocks, each under its headings and behind the text that introduces it. */
import { lastSentence } from './last-sentence';
import type { Block } from '../../policy/document';
import { letters } from './count-words';
import { enclosing, enclosingTag, type OpenElement, type Passage } from './open-element';
import { shapeOf, type Shape } from './shape';
import { readTable, type DataTable } from './tables';
import { joinRuns, withoutBullet } from './white-space';

/** A shorter last sentence says too little by itself to introduce a list, in words. */
const shortestIntroduction = 5;
const sign = new RegExp(`[${letters}]`);

/** A block with the passage it was made of, for finding it on the page again. */
export interface PlacedBlock {
  readonly block: Block;
  readonly passage: Passage;
}

interface Heading {
  readonly text: string;
  readonly level: number;
  readonly scope: OpenElement | null;
}

/**
 * @param passages The policy's text in reading order.
 * @param base The address that relative links are resolved against, or null.
 */
export function buildBlocks(passages: readonly Passage[], base: string | null): readonly PlacedBlock[] {
  const path: Heading[] = [];
  const leadIns = new Map<OpenElement | null, string | null>();
  const headerOf = cellHeaders();
  const placed: PlacedBlock[] = [];
  for (const [at, passage] of passages.entries()) {
    const marked = joinRuns(passage.runs, base);
    if (!says(marked.text, passage)) continue;
    const last = placed.at(-1) ?? null;
    const before = last?.block ?? null;
    const header = headerOf(passage.open.cell);
    const shape = shapeOf({
      passage,
      text: marked.text,
      next: passages[at + 1] ?? null,
      before,
      isDataCell: header !== undefined,
    });
    const isHeading = shape.kind === 'heading';
    closeHeadings(path, passage, isHeading ? shape.level : 7);
    const headings = path.map((heading) => heading.text);
    if (isHeading) path.push({ text: marked.text, level: shape.level, scope: scopeOf(passage.open) });
    // The cell before does not introduce this list: a list in a data cell has the cell's headers.
    const isNewCell = header !== undefined && last?.passage.open.cell !== passage.open.cell;
    const leadIn =
      shape.kind === 'cell'
        ? (header ?? null)
        : (listLeadIn(passage, shape, isNewCell ? null : last, leadIns) ??
          (shape.kind === 'item' ? (header ?? null) : null));
    const text = shape.kind === 'item' ? withoutBullet(marked) : marked;
    placed.push({ passage, block: { ...shape, ...text, headings, leadIn } });
  }
  return placed;
}

/** Signs without a word are ornaments, except in a table, where they are answers ("✓"). */
function says(text: string, { open }: Passage): boolean {
  return text !== '' && (open.cell !== null || sign.test(text));
}

/** What ends the reach of a heading: a caption's table, the section that it unfolds, and for a mere line what it stands in. */
function scopeOf(open: OpenElement): OpenElement | null {
  if (enclosingTag(open, 'caption') !== null) return enclosingTag(open, 'table');
  return open.heading === null || enclosingTag(open, 'summary') !== null ? open.scope : null;
}

/** Headings end at the next one of their level, and with what they stand in. */
function closeHeadings(path: Heading[], passage: Passage, level: number): void {
  const ends = (heading: Heading) =>
    heading.level >= level || (heading.scope !== null && !isInside(passage.open, heading.scope));
  const at = path.findIndex(ends);
  if (at >= 0) path.splice(at);
}

/** For a cell, its header or null; undefined outside tables of data. */
function cellHeaders(): (cell: OpenElement | null) => string | null | undefined {
  const tables = new Map<Element | null, DataTable | null>();
  return (cell) => {
    if (cell === null) return undefined;
    const element = cell.element.closest('table,[role="table"],[role="grid"]');
    let table = tables.get(element);
    if (table === undefined) tables.set(element, (table = element === null ? null : readTable(element)));
    return table?.headerOf(cell.element);
  };
}

/** The text before a list, for each of its items. */
function listLeadIn(
  passage: Passage,
  shape: Shape,
  before: PlacedBlock | null,
  leadIns: Map<OpenElement | null, string | null>,
): string | null {
  if (shape.kind !== 'item') {
    leadIns.delete(null);
    return null;
  }
  const { list } = passage.open;
  const known = leadIns.get(list);
  if (known !== undefined) return known;
  const leadIn = before === null ? null : introductionBy(before, list);
  leadIns.set(list, leadIn);
  return leadIn;
}

/** What the block before a list says of it. A list right after another one goes on with it. */
function introductionBy({ block, passage }: PlacedBlock, list: OpenElement | null): string | null {
  const { item } = passage.open;
  if (list !== null && item !== null && !isInside(list, item))
    return list.parent === passage.open.list?.parent ? block.leadIn : null;
  const isLabel = block.kind === 'heading' && !block.text.endsWith(':');
  return isLabel ? null : introduction(block.text);
}

function isInside(open: OpenElement, outer: OpenElement): boolean {
  return enclosing(open, (at) => at === outer) !== null;
}

/** The last sentence of a paragraph, if it leads on to something. */
function introduction(text: string): string | null {
  if (!/[^.!?]$|following|as follows|below/.test(text)) return null;
  const last = lastSentence(text);
  return last.split(' ').length < shortestIntroduction ? text : last;
}
