/** Joins two lines of a paragraph: with a space, or as one word where the first ends in a hyphen. */

/** A hyphen at a line's end may belong to the word, as in "opt-out". */
export interface Hyphens {
  /** What stands in the file within lines, in small letters: words with a hyphen, and words without one. */
  readonly words: ReadonlySet<string>;
}

const wordStart = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u;
/** Beginnings that keep their hyphen in English and in French, where the file itself does not tell. */
const keepsHyphen =
  /^(?:e|opt|non|third|first|self|cross|co|so|in|on|up|check|sign|log|real|long|short|vous|nous|celui|ci)$/i;
/** "Vertrags- und Kontodaten": what the hyphen stands for follows. */
const suspended = /^(?:und|oder|bzw|sowie|and|or|et|ou|y|o)\b/i;

export const hyphensIn = (texts: readonly string[]): Hyphens => ({
  words: new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [])),
});

/** The last word, where a hyphen follows it; else empty. */
const endOf = (text: string): string => {
  if (!/[-\u2010\u00ad]$/.test(text)) return '';
  let start = text.length - 1;
  while (start > 0 && /[\p{L}\p{N}-]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, -1);
};

/** @returns the end of the line before, and the beginning of the next one, as they stand together */
export const joinedAt = (before: string, next: string, { words }: Hyphens): readonly [string, string] => {
  const end = endOf(before);
  const start = wordStart.exec(next)?.[0];
  if (end === '' || start === undefined) return [before, before.endsWith(' ') ? next : ` ${next}`];
  const cut = before.slice(0, -1);
  if (before.endsWith('\u00ad')) return [cut, next];
  if (suspended.test(next)) return [`${cut}-`, ` ${next}`];
  const isNoun = start !== start.toLowerCase() || /^\d/.test(start);
  const whole = `${end}${start}`.toLowerCase();
  const hyphened = `${end}-${start}`.toLowerCase();
  const isKept = isNoun || (words.has(hyphened) ? !words.has(whole) : keepsHyphen.test(end) && !words.has(whole));
  return [isKept ? `${cut}-` : cut, next];
};
