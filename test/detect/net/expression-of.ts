/** Patterns as regular expressions, for tests: what the matcher must agree with. */
import type { Tree } from '../../../lib/detect/net/tree';

const wordSource = (word: string): string => {
  const escaped = word.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (word === '*') return '\\S+ ';
  return word.endsWith('*') ? `${escaped}\\S* ` : `${escaped} `;
};

const sourceOf = (tree: Tree): string => {
  switch (tree.kind) {
    case 'word':
      return `(?:${tree.words.map(wordSource).join('|')})`;
    case 'gap':
      return `(?:(?![${tree.bars} ] )\\S+ ){0,${tree.most}}?`;
    case 'start':
      return '(?<=^ )';
    case 'end':
      return '$';
    case 'optional':
      return `(?:${sourceOf(tree.of)})?`;
    case 'repeat':
      return `(?:${sourceOf(tree.of)}){0,12}`;
    case 'not':
      return `(?!${sourceOf(tree.of)})`;
    case 'notAfter':
      return `(?<! ${sourceOf(tree.of)})`;
    case 'sequence':
      return tree.of.map(sourceOf).join('');
    case 'choice':
      return `(?:${tree.of.map(sourceOf).join('|')})`;
  }
};

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
