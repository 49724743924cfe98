/** What a pattern asks for, as a tree, and how its smallest parts become one. */
export type Tree =
  /** One word of these; one that ends in `*` is the start of a word. */
  | { readonly kind: 'word'; readonly words: readonly string[] }
  /** Up to so many words, but none of the punctuation marks that bar the way. */
  | { readonly kind: 'gap'; readonly most: number; readonly bars: string }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'optional' | 'not'; readonly of: Tree }
  | { readonly kind: 'repeat'; readonly of: Tree; readonly most: number }
  /** Of words, sequences and alternatives alone. */
  | { readonly kind: 'notAfter'; readonly of: Tree }
  | { readonly kind: 'sequence' | 'alternatives'; readonly of: readonly Tree[] };

const signs: Readonly<Record<string, Tree>> = {
  '.': { kind: 'word', words: ['*'] },
  '..': { kind: 'gap', most: 8, bars: ';' },
  '~': { kind: 'gap', most: 8, bars: ',;' },
  '...': { kind: 'gap', most: 40, bars: '' },
  '^': { kind: 'start' },
  $: { kind: 'end' },
  '[': { kind: 'word', words: ['('] },
  ']': { kind: 'word', words: [')'] },
};

const wordsBetween = /^(?:\.\.|~)(\d+)$/;

/** A word or a sign as a pattern spells it. */
export const toLeaf = (text: string): Tree => {
  const sign = signs[text];
  if (sign) return sign;
  const most = wordsBetween.exec(text)?.[1];
  if (most === undefined) return { kind: 'word', words: [text] };
  return { kind: 'gap', most: Number(most), bars: text.startsWith('~') ? ',;' : ';' };
};

/** Single words that stand side by side as alternatives are one set: which of them it is makes no difference. */
export const toAlternatives = (options: readonly Tree[]): Tree => {
  const merged: Tree[] = [];
  let words: string[] = [];
  for (const option of options) {
    if (option.kind !== 'word') merged.push(option);
    else if (merged.at(-1)?.kind === 'word') words.push(...option.words);
    else merged.push({ kind: 'word', words: (words = [...option.words]) });
  }
  const [only] = merged;
  return only && merged.length === 1 ? only : { kind: 'alternatives', of: merged };
};
