/** Small policies: a title, and paragraphs without headings. */
import type { Block, PolicyDocument } from '../../lib/policy/document';

const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  text,
  headings: [],
  leadIn: null,
  level: 0,
  links: [],
  emphasis: [],
});

export const policyOf = (title: string, ...texts: readonly string[]): PolicyDocument => ({
  url: null,
  title,
  blocks: texts.map(paragraph),
  language: 'en',
  effectiveDate: null,
  words: 0,
  isPolicy: true,
});
