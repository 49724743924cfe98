/** A practice's example as the document that it would stand in. */
import type { Block, PolicyDocument } from '../../lib/policy/document';
import type { Example } from '../../lib/policy/practice';

/** A block of text alone, a paragraph unless its place says otherwise. */
export const block = (text: string, place: Partial<Block> = {}): Block => ({
  kind: 'paragraph',
  text,
  headings: [],
  leadIn: null,
  level: 0,
  links: [],
  emphasis: [],
  ...place,
});

/** An English policy of these blocks, and nothing else. */
export const documentOf = (blocks: readonly Block[]): PolicyDocument => ({
  url: null,
  title: '',
  blocks,
  language: 'en',
  effectiveDate: null,
  words: 0,
  isPolicy: true,
});

/** @returns a document of the example alone, in its place: under its heading, behind its lead-in or the sentence before it */
export const exampleDocument = (example: Example): PolicyDocument => {
  const { text, under, leadIn, after } = typeof example === 'string' ? { text: example } : example;
  const headings = under ? [under] : [];
  const before = after ? [block(after, { headings })] : [];
  const own = block(text, { headings, leadIn: leadIn ?? null, kind: leadIn ? 'item' : 'paragraph' });
  return documentOf([...before, own]);
};
