/** Which quotes say something by themselves. */

/** "Sharing with our partners." has four words: with as few, a sentence is often the title of what follows it. */
const FEWEST_WORDS = 6;

/** Is a quote more than a title, or than the name of something? */
export const isStatement = (quote: string): boolean => {
  const text = quote.trim();
  return !text.endsWith(':') && text.split(/\s+/u).length >= FEWEST_WORDS;
};
