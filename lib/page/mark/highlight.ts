/** Marks evidence where it stands on the page, and moves from one passage to the next, without changing the page. */
import { tones } from '../../policy/practice';
import { bringIntoView } from './bring-into-view';
import { findQuote, searchPage, type FoundQuote } from './find-quote';
import { currentName, highlightName } from './highlight-styles';

/** A quote as the report holds it, the index of its block (which tells repeated sentences apart), and its tone. */
export interface MarkedPassage {
  readonly quote: string;
  readonly block: number;
  readonly tone: string;
}

/** The reader's position among the marked passages: from 1, or 0 where at none of them. */
export interface Position {
  readonly at: number;
  readonly of: number;
}

/** What is marked in a page, in reading order, and the passage that the reader is at. */
interface Marks {
  readonly ranges: readonly Range[];
  current: number;
}
const marked = new WeakMap<Document, Marks>();

/**
 * Highlights a quote and scrolls to it; what else is marked stays so.
 *
 * @returns Whether the page still holds the quote.
 */
export function showQuote(doc: Document, quote: string, block: number): boolean {
  const range = findQuote(doc, quote, block);
  unmark(doc, currentName);
  if (range !== null) goTo(range);
  return range !== null;
}

/**
 * Highlights all passages that the page still holds, each in its tone's tint.
 *
 * @returns Where the reader is: at none of them yet.
 */
export function showAll(doc: Document, passages: readonly MarkedPassage[]): Position {
  clearHighlights(doc);
  const find = searchPage(doc);
  const found = passages.flatMap(({ quote, block, tone }) => {
    const place = find(quote, block);
    return place === null ? [] : { ...place, tone };
  });
  // Of highlights over the same words, browsers paint the one that was added last.
  for (const tone of tones.toReversed())
    mark(
      highlightName(tone),
      found.filter((place) => place.tone === tone).map(({ range }) => range),
    );
  marked.set(doc, { ranges: inReadingOrder(found), current: -1 });
  return step(doc, 0);
}

/**
 * Moves to the next marked passage (1), to the one before (-1), or stays (0); beyond the last comes the first.
 *
 * @returns Where the reader is now. What the page has since taken away does not count.
 */
export function step(doc: Document, by: number): Position {
  const marks = marked.get(doc);
  const live = marks?.ranges.filter((range) => !range.collapsed && range.startContainer.isConnected) ?? [];
  if (marks === undefined || live.length === 0) return { at: 0, of: 0 };
  if (by !== 0) {
    const before = marks.current < 0 && by < 0 ? 0 : marks.current;
    marks.current = (before + by + live.length) % live.length;
    const range = live[marks.current];
    unmark(doc, currentName);
    if (range !== undefined) goTo(range);
  }
  return { at: Math.min(marks.current, live.length - 1) + 1, of: live.length };
}

/** Takes all highlights away again, in the page and its same-origin frames. */
export function clearHighlights(doc: Document): void {
  marked.delete(doc);
  for (const name of [currentName, ...tones.map(highlightName)]) unmark(doc, name);
}

/** One range a place: a sentence can speak of several practices. */
function inReadingOrder(found: readonly FoundQuote[]): readonly Range[] {
  const sorted = [...found].sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]);
  return sorted
    .filter(({ order }, index) => String(order) !== String(sorted[index - 1]?.order))
    .map(({ range }) => range);
}

function goTo(range: Range): void {
  mark(currentName, [range], 1);
  bringIntoView(range);
}

/** Ranges can stand in several documents, each with a registry of its own. */
function mark(name: string, ranges: readonly Range[], priority = 0): void {
  for (const doc of new Set(ranges.map(documentOf))) {
    const view = doc?.defaultView;
    // The command line's pages have none.
    if (view?.CSS === undefined) continue;
    const highlight = new view.Highlight(...ranges.filter((range) => documentOf(range) === doc));
    highlight.priority = priority;
    view.CSS.highlights.set(name, highlight);
  }
}

const documentOf = (range: Range): Document | null => range.startContainer.ownerDocument;

function unmark(doc: Document, name: string): void {
  doc.defaultView?.CSS?.highlights.delete(name);
  for (const frame of doc.querySelectorAll('iframe,frame')) {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    if (inner !== null) unmark(inner, name);
  }
}
