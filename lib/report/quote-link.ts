/** The address of a quote in a page that is not open: a text fragment, which browsers scroll to. */

/** Longer quotes are named by this many of their first and last words. */
const ends = 6;

/** @see https://wicg.github.io/scroll-to-text-fragment/ */
export function quoteLink(url: string, quote: string): string {
  const words = quote.split(' ');
  const parts = words.length > 2 * ends ? [words.slice(0, ends), words.slice(-ends)] : [words];
  const text = parts.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')).join(',');
  return `${url.split('#')[0]}#:~:text=${text}`;
}
