/** Text for a terminal: styled by us, and harmless whatever a page wrote. */

const codes = { bold: 1, dim: 2, alarm: 31, caution: 33, neutral: 36, good: 32 } as const;
export type Style = keyof typeof codes;

/** Control characters could rewrite what stands in the terminal, and bidi controls could turn it around. */
const unprintable = /[\p{Cc}\p{Bidi_Control}]+/gu;

/** Printable text between ANSI codes; without styles, plain. */
export const style = (text: string, styles: readonly Style[]): string => {
  const printable = text.replace(unprintable, ' ');
  return styles.length === 0
    ? printable
    : `\u001B[${styles.map((name) => codes[name]).join(';')}m${printable}\u001B[0m`;
};
