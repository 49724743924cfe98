/** Patterns as regular expressions, for tests: what the matcher must agree with. */
import type { Tree } from '../../../lib/detect/net/tree';
import { sourceOf } from '../../../scripts/generate/expression-of';

export const expressionOf = (tree: Tree): RegExp => new RegExp(`(?<= )${sourceOf(tree)}`, 'g');

/** Where the expression finds one match for each place at which one starts. */
export const matchesByExpression = (expression: RegExp, text: string): readonly { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    expression.lastIndex = match.index + 1;
  }
  return found;
};
