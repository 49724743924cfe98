/** Small policies for the tests of choices, written as text with `[label](href)` links. */
import type { Block, BlockKind, Link, PolicyDocument } from '../../lib/policy/document';

const linkMark = /\[([^\]]*)\]\(([^)\s]*)\)/g;

const readLinks = (marked: string): { readonly text: string; readonly links: readonly Link[] } => {
  const links: Link[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(linkMark)) {
    text += marked.slice(at, match.index);
    links.push({ start: text.length, end: text.length + (match[1] ?? '').length, href: match[2] ?? '' });
    text += match[1] ?? '';
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), links };
};

/**
 * @param marked text with links
 * @param place kind, headings above and lead-in, where they matter
 */
export const block = (marked: string, place: Partial<Pick<Block, 'kind' | 'headings' | 'leadIn'>> = {}): Block => ({
  kind: 'paragraph' satisfies BlockKind,
  headings: [],
  leadIn: null,
  level: 0,
  emphasis: [],
  ...place,
  ...readLinks(marked),
});

export const heading = (text: string): Block => block(text, { kind: 'heading' });
export const item = (leadIn: string | null, marked: string): Block => block(marked, { kind: 'item', leadIn });

export const policy = (
  blocks: readonly Block[],
  url: string | null = 'https://shop.example/privacy',
  language = 'en',
): PolicyDocument => ({
  url,
  title: 'Privacy policy',
  blocks,
  language,
  effectiveDate: null,
  words: 0,
  isPolicy: true,
});
