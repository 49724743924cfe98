/** Finds quotes where they stand on a page, whatever tags, line breaks and invisible characters lie in between. */
import type { PlacedBlock } from '../extract/blocks';
import { placeBlocks } from '../extract/extract';
import { isText } from '../nodes';
import { shownIn } from '../extract/white-space';

/** Where a character stands on the page. */
interface Place {
  readonly node: Text | Element;
  readonly offset: number;
  /** Where it ends. */
  readonly end: number;
}

interface Letters {
  readonly text: string;
  readonly places: readonly Place[];
}

export interface FoundQuote {
  readonly range: Range;
  /** The number of its block, and of its first letter there: sorts quotes as they are read. */
  readonly order: readonly [block: number, letter: number];
}

/** Finds one quote: in its own block if that still holds it, else wherever it stands first; null where it is gone. */
export type FindQuote = (quote: string, block: number) => FoundQuote | null;

/** The quote's place on the page, or null. */
export const findQuote = (doc: Document, quote: string, block: number): Range | null =>
  searchPage(doc)(quote, block)?.range ?? null;

/** Reads a page once, for finding many quotes in it. */
export function searchPage(doc: Document): FindQuote {
  const placed = placeBlocks(doc, null);
  const known = new Map<number, Letters>();
  const lettersOf = (index: number, block: PlacedBlock): Letters => {
    const letters = known.get(index) ?? readLetters(block);
    known.set(index, letters);
    return letters;
  };
  return (quote, block) => {
    const wanted = shownIn(quote)
      .map((shown) => shown.text)
      .join('');
    if (wanted === '') return null;
    const all = [...placed.entries()];
    for (const [index, candidate] of [...all.slice(block, block + 1), ...all]) {
      const { text, places } = lettersOf(index, candidate);
      const at = text.indexOf(wanted);
      const range = at < 0 ? null : rangeOf(places[at], places[at + wanted.length - 1]);
      if (range !== null) return { range, order: [index, at] };
    }
    return null;
  };
}

function readLetters({ passage }: PlacedBlock): Letters {
  const places: Place[] = [];
  let text = '';
  for (const { node, offset, text: read } of passage.runs) {
    const start = node === null ? null : placeOf(node, offset);
    if (start === null) continue;
    for (const shown of shownIn(read)) {
      text += shown.text;
      const place = isText(start.node)
        ? { node: start.node, offset: start.offset + shown.start, end: start.offset + shown.end }
        : start;
      // Each character of a ligature stands where all of it does.
      for (let at = 0; at < shown.text.length; at++) places.push(place);
    }
  }
  return { text, places };
}

/** Where a run begins: in its text, or before the link whose label it is. */
function placeOf(node: Text | Element, offset: number): Place | null {
  if (isText(node)) return { node, offset, end: offset };
  const parent = node.parentElement;
  if (parent === null) return null;
  const at = [...parent.childNodes].indexOf(node);
  return { node: parent, offset: at, end: at + 1 };
}

function rangeOf(first: Place | undefined, last: Place | undefined): Range | null {
  if (first === undefined || last === undefined) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.end);
  return range;
}
