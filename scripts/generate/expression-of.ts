/** Patterns as regular expressions: what the matcher must agree with, and what the standard labels become. */
import type { Tree } from '../../lib/detect/net/tree';

const wordSource = (word: string): string => {
  const escaped = word.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (word === '*') return '\\S+';
  return word.endsWith('*') ? `${escaped}\\S*` : escaped;
};

const anyOf = (sources: readonly string[]): string =>
  sources.length === 1 ? (sources[0] ?? '') : `(?:${sources.join('|')})`;

/** @returns the source of an expression for words of which each has a space behind it */
export const sourceOf = (tree: Tree): string => {
  switch (tree.kind) {
    case 'word':
      return `${anyOf(tree.words.map(wordSource))} `;
    case 'gap':
      return `(?:${tree.bars === '' ? '' : `(?![${tree.bars}] )`}\\S+ ){0,${tree.most}}?`;
    case 'start':
      return '(?<=^ )';
    case 'end':
      return '$';
    case 'optional':
      // Alternatives are a group already.
      return tree.of.kind === 'alternatives' ? `${sourceOf(tree.of)}?` : `(?:${sourceOf(tree.of)})?`;
    case 'repeat':
      return `(?:${sourceOf(tree.of)}){0,${tree.most}}`;
    case 'not':
      return `(?!${sourceOf(tree.of)})`;
    case 'notAfter':
      return `(?<! ${sourceOf(tree.of)})`;
    case 'sequence':
      return tree.of.map(sourceOf).join('');
    case 'alternatives':
      return `(?:${tree.of.map(sourceOf).join('|')})`;
  }
};
