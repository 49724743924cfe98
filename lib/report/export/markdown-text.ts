/** A page's texts and addresses in Markdown: they are never markup. */
import { isolated, oneLine, straight } from './foreign-text';

/** What Markdown, HTML, formulas (`$`) and page templates (`{{`) would read as markup. */
const marks = /[\\`*_{}[\]<>#|~&$^=]/g;

/** What would make a heading, a list, a line or a box of a text at the beginning of its line. */
const beginnings = /^(?:(?=[-+:!%])|(\d{1,9})(?=[.)]))/;

/**
 * What GitHub and its like look for in finished text, where no escaping helps: @name, #7, GH-7 and :sign:. A space without
 * width keeps them apart.
 */
const references = /(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}_-])|#(?=\d)|\bGH-(?=\d)|:(?=[a-z+-][\w+-]*:)/giu;

/** The page's text as text, in one line. */
export const escape = (text: string): string =>
  isolated(
    oneLine(text)
      .replace(marks, '\\$&')
      .replace(beginnings, '$1\\')
      .replaceAll('{%', '{\\%')
      .replace(references, '$&&#8203;'),
  );

/** An address in angle brackets, which the address itself may not hold; what nobody should open is text. */
export const address = (href: string): string =>
  /^(?:https?|mailto|tel):/i.test(href) ? `<${straight(href).replace(/[<>\s]/g, encodeURIComponent)}>` : escape(href);
