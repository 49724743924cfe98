/** What a pattern asks for, as a tree, and how its smallest parts become one. */
export type Tree =
  /** One word of these; one that ends in `*` is the start of a word. */
  | { readonly kind: 'word'; readonly words: readonly string[] }
  /** Up to so many words, but none of the marks that bar the way. */
  | { readonly kind: 'gap'; readonly most: number; readonly bars: string }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'optional' | 'not'; readonly of: Tree }
  | { readonly kind: 'repeat'; readonly of: Tree; readonly most: number }
  /** Of words, sequences and choices alone. */
  | { readonly kind: 'notAfter'; readonly of: Tree }
  | { readonly kind: 'sequence' | 'choice'; readonly of: readonly Tree[] };

const marks: Readonly<Record<string, Tree>> = {
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

/** A word or a mark as a pattern spells it. */
export const toLeaf = (text: string): Tree => {
  const mark = marks[text];
  if (mark) return mark;
  const most = wordsBetween.exec(text)?.[1];
  if (most === undefined) return { kind: 'word', words: [text] };
  return { kind: 'gap', most: Number(most), bars: text.startsWith('~') ? ',;' : ';' };
};

/** Single words that stand side by side in a choice are one set: which of them it is makes no difference. */
export const toChoice = (options: readonly Tree[]): Tree => {
  const merged: Tree[] = [];
  let words: string[] = [];
  for (const option of options) {
    if (option.kind !== 'word') merged.push(option);
    else if (merged.at(-1)?.kind === 'word') words.push(...option.words);
    else merged.push({ kind: 'word', words: (words = [...option.words]) });
  }
  const [only] = merged;
  return only && merged.length === 1 ? only : { kind: 'choice', of: merged };
};
