/** Lists of links: under which policy's name they stand, and whether a link is an entry of its own. */
import { nativeProperty } from '../dom-clobbering';
import { collapse } from '../extract/white-space';
import { isOfPrivacy, isPolicyName } from '../recognise/names';

export const headings = 'h1,h2,h3,h4,h5,h6';
const holders = `li,p,dt,dd,td,article,${headings}`;
/** Twice as long as any label, in characters. */
const longestStart = 180;

/** Of each link, the nearest heading above it that is no entry of a list itself, where that is a policy's name. */
export function listsIn(doc: Document): (link: Element) => Element | null {
  const lists = new Map<Element, Element | null>();
  let heading: Element | null = null;
  for (const element of all(doc, `${headings},a[href]`)) {
    if (element.localName === 'a') lists.set(element, heading);
    else if (!isEntry(element)) heading = isOfPolicy(textOf(element)) ? element : null;
  }
  return (link) => lists.get(link) ?? null;
}

function isEntry(heading: Element): boolean {
  return heading.closest('a[href]') !== null || heading.querySelector('a[href]:not([href^="#"])') !== null;
}

function isOfPolicy(heading: string): boolean {
  return isPolicyName(heading) || (isOfPrivacy(heading) && heading.split(' ').length <= 4);
}

/** Of each link, how what it stands in begins: the entries of lists begin with their link. Many links may stand in one long text. */
export function starts(): (link: Element) => string {
  const known = new Map<Element, string>();
  return (link) => {
    const holder = link.closest(holders) ?? link;
    const start = known.get(holder) ?? collapse((holder.textContent ?? '').trimStart().slice(0, longestStart));
    known.set(holder, start);
    return start;
  };
}

export function all(doc: Document, selector: string): readonly Element[] {
  return [...(nativeProperty(doc, 'documentElement')?.querySelectorAll(selector) ?? [])];
}

export function textOf(element: Element): string {
  return collapse(element.textContent ?? '').trim();
}
