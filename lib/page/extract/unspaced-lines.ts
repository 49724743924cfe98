/**
 * Tells lines that only a style sheet sets apart: `<span>What we collect</span><span>We collect names.</span>`. Without layout,
 * what shows them is that no white space stands between words that cannot be one.
 */
import type { Run } from './open-element';

const stop = /[.!?:;][)"”’]?$/;
const wordEnd = /(?:[a-zß-ÿ\d)]|[A-ZÀ-Þ]{2})$/;
const lineStart = /^["“(]?(?:[A-ZÀ-Þ]|\d{1,2}[.)]|[•–-])/;
const sentenceStart = /^(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ’']|\d{1,2}[.)]\s|[AI] )/;
const words = /\S\s+\S/;

/** Does a text begin a line of its own, behind the last run before it in the same block? */
export function beginsLine(last: Run | undefined, text: string, parent: Element): boolean {
  if (last?.node == null || !isBorder(last.text, text)) return false;
  // Neither stands in the element of the other, as an emphasised word does in its sentence.
  return !last.open.element.contains(parent) && !parent.contains(last.node);
}

function isBorder(before: string, after: string): boolean {
  if (stop.test(before)) return lineStart.test(after);
  // One word after another may be a name: "PayPal".
  return wordEnd.test(before) && sentenceStart.test(after) && (words.test(before) || words.test(after));
}
