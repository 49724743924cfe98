/** On which page of a PDF file a quote begins. */
import type { Block } from './document';

/** @returns from 1 on; undefined where the text is from a web page */
export const quotePage = ({ text, pages }: Block, quote: string): number | undefined => {
  const start = Math.max(0, text.indexOf(quote));
  return pages?.findLast((one) => one.start <= start)?.page;
};
