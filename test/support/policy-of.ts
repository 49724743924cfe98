/** Small policies: a title, and paragraphs without headings. */
import { block } from '../../scripts/shared/example-document';
import type { PolicyDocument } from '../../lib/policy/document';

export const policyOf = (title: string, ...texts: readonly string[]): PolicyDocument => ({
  url: null,
  title,
  blocks: texts.map((text) => block(text)),
  language: 'en',
  effectiveDate: null,
  words: 0,
  isPolicy: true,
});
