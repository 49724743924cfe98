/** All links and buttons of a page with their texts, wherever they stand: what some of them offer, others judge. */
import { labelOf } from './link-label';
import { nativeProperty } from '../dom-clobbering';
import { resolveLink } from '../extract/white-space';

export interface PageLink {
  /** Absolute; the page's own address and `#` where the page's script decides what happens. */
  readonly href: string;
  readonly label: string;
  readonly isInFooter: boolean;
}

export const footers = 'footer,[role="contentinfo"],[id*="footer" i],[class*="footer" i]';

/** Longer texts are no labels, in characters. */
const longest = 90;

/**
 * @param doc The page.
 * @param url Its address.
 */
export function linksOf(doc: Document, url: string): readonly PageLink[] {
  return [...(nativeProperty(doc, 'documentElement')?.querySelectorAll('a,button') ?? [])].flatMap((element) => {
    const label = labelOf(element);
    if (label === '' || label.length > longest) return [];
    const href = resolveLink(element.getAttribute('href') ?? '#', URL.canParse(url) ? url : doc.baseURI);
    return href === null ? [] : [{ href, label, isInFooter: element.closest(footers) !== null }];
  });
}
