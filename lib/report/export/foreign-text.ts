/** Text of a page among our own: it may not reverse, hide or break up what stands beside it. */

/** Without the controls that turn text around (https://www.unicode.org/reports/tr9): letters show in the order in which they were read. */
export const straight = (text: string): string => text.replace(/\p{Bidi_Control}/gu, '');

/** Hebrew, Arabic and the other scripts that run from right to left, by their blocks. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Keeps a text's direction to itself, by isolates (FSI and PDI), where it holds letters that run from right to left. */
export const isolated = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);

/** In one line, without controls of direction. */
export const oneLine = (text: string): string =>
  straight(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
