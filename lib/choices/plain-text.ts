/** The spelling that the patterns of this folder read, and the pieces they are made of. */

/** Lower case, straight quotes, plain hyphens. */
export const plainText = (text: string): string =>
  text.toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑–]/g, '-');

/** One pattern that matches where any of the given ones does. */
export const any = (...patterns: readonly string[]): RegExp =>
  new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'));

/** One character of the same clause; a full stop inside a word ("example.com") does not end it. */
export const inClause = '(?:[^.;]|\\.(?=\\S))';

/** A stretch of the same clause. Always bounded, so that no text can make a pattern slow. */
export const within = (length: number): string => `${inClause}{0,${length}}?`;

/** Things about a person that can be seen, changed or deleted; not "more information" or "data protection". */
export const held =
  '(?:(?<!(?:more|additional|further|detailed|other) )information|data(?! (?:protection|privacy|controller|processor|retention))' +
  '|accounts?|profiles?|records?|details|pii|registration|address(?:es)?' +
  '|(?:account|browsing|viewing|listening|voice|chat|purchase|location|search|watch|activity|order|transaction|your|their) history|membership|recordings|listings?|entry|entries)\\b';
