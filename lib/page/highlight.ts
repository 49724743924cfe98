/** Shows a quote where it stands on the page, without changing the page. */
import { placeBlocks } from './extract';
import { visibleCharacter } from './text';

/** The highlight's name in the page's registry, which the page shares. */
export const highlightName = 'plainprint-evidence';

/** For injection beside the reader. */
export const highlightStyles = `::highlight(${highlightName}) { background-color: #ffe066; color: #1a1a1a; }`;

/** A character of a text without white space, and where it stands on the page. */
interface Place {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Highlights a quote and scrolls to it.
 *
 * @param doc The page that was read.
 * @param quote The words as the report holds them.
 * @param block The index of the block that they are from: tells repeated sentences apart.
 * @returns Whether the page still holds the quote.
 */
export function showQuote(doc: Document, quote: string, block: number): boolean {
  const range = findQuote(doc, quote, block);
  clearHighlights(doc);
  if (range === null) return false;
  const view = range.startContainer.ownerDocument?.defaultView;
  // Older browsers have no registry: scrolling there is still of use.
  if (view?.CSS?.highlights !== undefined) view.CSS.highlights.set(highlightName, new view.Highlight(range));
  nearestVisible(range.startContainer)?.scrollIntoView({ block: 'center' });
  return true;
}

/** Takes the highlight away again, in the page and its same-origin frames. */
export function clearHighlights(doc: Document): void {
  doc.defaultView?.CSS?.highlights?.delete(highlightName);
  for (const frame of doc.querySelectorAll('iframe,frame')) {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    if (inner !== null) clearHighlights(inner);
  }
}

/** The quote's place on the page: in its own block if that still holds it, else wherever it stands first. */
export function findQuote(doc: Document, quote: string, block: number): Range | null {
  const wanted = [...quote].filter(visibleCharacter).join('');
  if (wanted === '') return null;
  const placed = placeBlocks(doc, null);
  const own = placed[block];
  const order = own === undefined ? placed : [own, ...placed];
  for (const { passage } of order) {
    const range = findIn(passage.runs.map((run) => run.node).filter((node) => node !== null), wanted);
    if (range !== null) return range;
  }
  return null;
}

function findIn(nodes: readonly Text[], wanted: string): Range | null {
  const places: Place[] = [];
  let text = '';
  for (const node of nodes) {
    for (let offset = 0; offset < node.data.length; offset++) {
      const char = node.data.charAt(offset);
      if (!visibleCharacter(char)) continue;
      text += char;
      places.push({ node, offset });
    }
  }
  const at = text.indexOf(wanted);
  const first = places[at];
  const last = places[at + wanted.length - 1];
  if (at < 0 || first === undefined || last === undefined) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** A quote in a closed section cannot be scrolled to; what holds the section can. */
function nearestVisible(node: Node): Element | null {
  let at = node.parentElement;
  while (at?.parentElement != null && at.getClientRects().length === 0) at = at.parentElement;
  return at;
}
