/**
 * Counts words. The classes of letters are spelt out: a regular expression takes Unicode's own tables longer to load than a page
 * to read.
 */

/** Letters and digits of all scripts, give or take a sign; a part of a character class. */
export const letters = '0-9A-Za-zµÀ-ÖØ-öø-\\u1fff\\u2c00-\\u2fff\\u3005-\\ud7ff\\uf900-\\ufeff\\uff10-\\uffef';

const spoken = new RegExp(`[${letters}]+(?:['’.-][${letters}]+)*`, 'g');
/** Thai, Japanese and Chinese have no spaces: two of their characters are about a word. */
const token = new RegExp(`[\\u0e00-\\u0e7f\\u3040-\\u30ff\\u3400-\\u9fff]{1,2}|[${letters}]+`, 'g');

/** Words as they are read aloud: "we're", "e-mail" and "example.org" are one each. */
export function countWords(text: string): number {
  return text.match(spoken)?.length ?? 0;
}

/** Runs of letters and digits, or pairs of characters where a script writes no spaces. */
export function countTokens(text: string): number {
  return text.match(token)?.length ?? 0;
}
