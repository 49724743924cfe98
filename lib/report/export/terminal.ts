/** Text for a terminal: styled by us, and harmless whatever a page wrote. */

const codes = { bold: 1, dim: 2, alarm: 31, caution: 33, neutral: 36, good: 32 } as const;
export type Style = keyof typeof codes;

/** Control characters could rewrite what stands in the terminal, and bidi controls could turn it around. */
const unprintable = /[\p{Cc}\p{Bidi_Control}]+/gu;

/** A line without what could steer a terminal. */
export const printable = (line: string): string => line.replace(unprintable, ' ');

/** JSON that says the same, without what could steer a terminal; its own line breaks stay. */
export const escaped = (json: string): string =>
  json.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (sign) =>
    sign === '\n' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Printable text between ANSI codes; without styles, plain. */
export const style = (text: string, styles: readonly Style[]): string => {
  const plain = printable(text);
  return styles.length === 0 ? plain : `\u001B[${styles.map((name) => codes[name]).join(';')}m${plain}\u001B[0m`;
};
