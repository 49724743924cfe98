/** Puts every sentence of a document in its place: what stands above it, before it, and what introduces it. */
import type { Block, PolicyDocument } from '../policy/document';
import { deniedCells } from './denied-rows';
import { companyAsWe } from './company';
import { readSentences } from './sentences';

export interface PlacedSentence {
  readonly block: number;
  /** Verbatim. */
  readonly quote: string;
  /** What patterns are matched against: the sentence, behind its lead-in where it opens a list item or a cell. */
  readonly text: string;
  /** Where the sentence itself begins in `text`; a match must reach beyond it. */
  readonly from: number;
  /** The headings above and the lead-in, for `under`. */
  readonly above: string;
  /** The sentence before, or the empty string. */
  readonly before: string;
  readonly heading: string | null;
  readonly leadIn: string | null;
}

const normalize = (text: string): string =>
  readSentences(text)
    .map(({ normal }) => normal)
    .join('') || ' ';

/** Many blocks share their headings and lead-ins: each is read once. */
const remember = (read: (text: string) => string): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
};

const lastSentence = (text: string): string => readSentences(text).at(-1)?.normal ?? ' ';

/** Reads the sentences of one block after another. Headings are context, not statements; nor are questions. */
export const sentenceReader = (document: PolicyDocument): ((index: number) => readonly PlacedSentence[]) => {
  const asWe = companyAsWe(document);
  const normalOf = remember(normalize);
  const leadOf = remember((text) => asWe(lastSentence(text)).trimEnd());
  const denied = deniedCells(document.blocks);
  let before = '';
  let beforeBlock: Block | null = null;
  return (index) => {
    const block = document.blocks[index];
    if (!block || block.kind === 'heading' || denied.has(index)) return [];
    const above = [...block.headings, block.leadIn ?? ''].map(normalOf).join('');
    if (beforeBlock?.headings.at(-1) !== block.headings.at(-1)) before = '';
    beforeBlock = block;
    return readSentences(block.text).flatMap((sentence, position) => {
      const quote = block.text.slice(sentence.start, sentence.end);
      const introduction = position === 0 && block.leadIn ? leadOf(block.leadIn) : '';
      const placed = {
        block: index,
        quote,
        text: introduction + asWe(sentence.normal),
        from: introduction.length,
        above,
        before,
        heading: block.headings.at(-1) ?? null,
        leadIn: block.leadIn,
      };
      before = placed.text.slice(placed.from);
      return quote.endsWith('?') ? [] : [placed];
    });
  };
};
