/** Turns passages into a policy's blocks: what each is, under which headings, introduced by what. */
import type { Block, BlockKind } from '../policy/document';
import { nearest, type Frame, type Passage } from './frame';
import { isBold, rawText, startsLikeItem } from './lines';
import { cellHeaders, isDataCell } from './tables';
import { joinRuns, type MarkedText } from './text';

const itemTags = new Set(['li', 'dd']);
const listTags = new Set(['ul', 'ol', 'menu', 'dl']);
const headingTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const cellTags = new Set(['td', 'th']);
/** Headings that are only set in bold stand below the real ones. */
const boldLevel = 5;

interface Shape {
  readonly kind: BlockKind;
  readonly level: number;
}

/** A block with the passage it was made of, for finding it on the page again. */
export interface PlacedBlock {
  readonly block: Block;
  readonly passage: Passage;
}

/**
 * @param passages The policy's text in reading order.
 * @param base The address that relative links are resolved against, or null.
 */
export function buildBlocks(passages: readonly Passage[], base: string | null): readonly PlacedBlock[] {
  const path: { text: string; level: number }[] = [];
  const leadIns = new Map<Frame | null, string | null>();
  const placed: PlacedBlock[] = [];
  for (const [at, passage] of passages.entries()) {
    const marked = joinRuns(passage.runs, base);
    if (marked.text === '') continue;
    const shape = shapeOf(passage, marked, passages[at + 1] ?? null);
    if (shape.kind === 'heading') while ((path.at(-1)?.level ?? 0) >= shape.level) path.pop();
    const headings = path.map((heading) => heading.text);
    if (shape.kind === 'heading') path.push({ text: marked.text, level: shape.level });
    const leadIn = introduce(passage, shape, placed.at(-1) ?? null, leadIns);
    placed.push({ passage, block: { ...shape, ...marked, headings, leadIn } });
  }
  return placed;
}

function shapeOf(passage: Passage, marked: MarkedText, next: Passage | null): Shape {
  const { frame } = passage;
  const heading = nearest(frame, headingTags);
  if (heading !== null) return { kind: 'heading', level: Number(heading.element.localName.slice(1)) };
  if (frame.element.getAttribute('role') === 'heading')
    return { kind: 'heading', level: Math.min(6, Number(frame.element.getAttribute('aria-level')) || 2) };
  const item = nearest(frame, itemTags);
  const isHeading = looksLikeHeading(passage, marked.text) || isNumberedHeading(marked.text, next);
  if (item !== null && !(isHeading && opensItem(item, next))) return { kind: 'item', level: Math.max(1, frame.depth) };
  const cell = nearest(frame, cellTags);
  if (cell !== null && isDataCell(cell.element)) return { kind: 'cell', level: 0 };
  if (isHeading) return { kind: 'heading', level: boldLevel };
  return startsLikeItem(marked.text) ? { kind: 'item', level: 1 } : { kind: 'paragraph', level: 0 };
}

function looksLikeHeading(passage: Passage, text: string): boolean {
  const words = text.split(' ').length;
  const isShouted = text === text.toUpperCase() && text !== text.toLowerCase();
  return words <= 14 && !/[,;]$/.test(text) && (isBold(passage.runs) || (isShouted && words <= 10)) && (words <= 8 || !/\.$/.test(text));
}

/** "2. What we collect" over a paragraph. */
function isNumberedHeading(text: string, next: Passage | null): boolean {
  if (next === null || text.length > 80 || !/^(?:(?:\d{1,2}\.)*\d{1,2}|[A-Z]|[IVX]+)[.)]?\s+\p{Lu}.*[^.,;:]$/u.test(text)) return false;
  return rawText(next.runs).trim().length > 120;
}

/** Is there more in the item than its first, heading-like line? */
function opensItem(item: Frame, next: Passage | null): boolean {
  return next !== null && nearest(next.frame, itemTags) === item && rawText(next.runs).length > 120;
}

/** What introduces a block: its table headers, or the text before its list. */
function introduce(passage: Passage, shape: Shape, before: PlacedBlock | null, leadIns: Map<Frame | null, string | null>): string | null {
  if (shape.kind === 'cell') {
    const cell = nearest(passage.frame, cellTags);
    return cell === null ? null : cellHeaders(cell.element);
  }
  if (shape.kind !== 'item') {
    leadIns.delete(null);
    return null;
  }
  const list = nearest(passage.frame, listTags);
  const known = leadIns.get(list);
  if (known !== undefined) return known;
  const leadIn = before === null || before.block.kind === 'heading' ? null : introduction(before.block.text);
  leadIns.set(list, leadIn);
  return leadIn;
}

/** The last sentence of a paragraph, if it leads on to something. */
function introduction(text: string): string | null {
  if (!/[^.!?]$|following|as follows|below/.test(text)) return null;
  const last = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? text;
  return last.split(' ').length < 5 ? text : last;
}
