/** A quote as HTML, with the links and the emphasis that it has in the policy. */
import type { Block } from '../policy/document';
import { straight } from './export/foreign-text';
import { placePretended } from './named-place';
import { openedBy } from './arrange/ways-out';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => straight(text).replace(/[&<>"']/g, (character) => escapes[character] ?? '');

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
}

/** Wraps the marked stretches of [start, end) of a text. Marks may not overlap each other: of two that do, the first counts. */
const wrap = (
  marks: readonly Mark[],
  start: number,
  end: number,
  inside: (start: number, end: number) => string,
): string => {
  let html = '';
  let at = start;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    if (from >= to) continue;
    html += inside(at, from) + mark.open + inside(from, to) + mark.close;
    at = to;
  }
  return html + inside(at, end);
};

/** After a link whose text names another place than it leads to: the place, in brackets as what is added to a quote. */
const beside = (label: string, href: string): string => {
  const place = openedBy({ href, label }) === null ? null : placePretended({ label, href });
  return place === null ? '' : `<bdi> [${escape(place)}]</bdi>`;
};

/**
 * The HTML of a quote: escaped text with `a`, `strong`, `em` and `bdi` only. Addresses are the page's own and may be hostile:
 * pass the result through `sanitise`.
 * @param block the block that the quote stands in; where it does not hold the quote, the quote is plain text
 */
export const quoteHtml = (block: Block | undefined, quote: string): string => {
  const start = block?.text.indexOf(quote) ?? -1;
  if (!block || start < 0) return escape(quote);
  const links = block.links.map((link) => ({
    ...link,
    open: `<a href="${escape(link.href)}">`,
    close: `</a>${beside(block.text.slice(link.start, link.end), link.href)}`,
  }));
  const emphasis = block.emphasis.map((mark) => ({ ...mark, open: `<${mark.kind}>`, close: `</${mark.kind}>` }));
  const plain = (from: number, to: number): string => escape(block.text.slice(from, to));
  const emphasised = (from: number, to: number): string => wrap(emphasis, from, to, plain);
  return wrap(links, start, start + quote.length, emphasised);
};
