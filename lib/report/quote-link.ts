/** The address of a quote in a page that is not open: a text fragment, which browsers scroll to; in a PDF file, its page. */
import type { Block } from '../policy/document';
import { quotePage } from '../policy/quote-page';

/** Longer quotes are named by this many of their first and last words. */
const ends = 6;
/** Fewer words stand in many places. */
const fewest = 3;

/**
 * @param block the one that the quote is from: browsers do not find words that a line break, a footnote's sign or an element
 * in a box of its own interrupts, so a part within one text of the page is named
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function quoteLink(url: string, quote: string, block: Block | undefined): string {
  const page = block && quotePage(block, quote);
  if (page !== undefined) return `${url.split('#')[0]}#page=${page}`;
  const words = wordsIn(uninterrupted(quote, block));
  const parts = words.length > 2 * ends ? [words.slice(0, ends), words.slice(-ends)] : [words];
  const text = parts.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')).join(',');
  return `${url.split('#')[0]}#:~:text=${text}`;
}

const wordsIn = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

/** The longest part within one text of the page; the whole, where no part has words enough. */
function uninterrupted(quote: string, block: Block | undefined): string {
  const start = block?.text.indexOf(quote) ?? -1;
  if (block?.breaks === undefined || start < 0) return quote;
  const cuts = block.breaks.map((cut) => cut - start).filter((cut) => cut > 0 && cut < quote.length);
  const parts = [0, ...cuts].map((from, at) => {
    const words = wordsIn(quote.slice(from, cuts[at]));
    // A word beside a cut may go on behind it: browsers only find whole ones.
    return words.slice(from > 0 ? 1 : 0, at < cuts.length ? -1 : undefined);
  });
  const longest = parts.reduce((most, part) => (part.length > most.length ? part : most));
  return longest.length < fewest ? quote : longest.join(' ');
}
