/** Joins the pages of a policy into one document, which is then read as one. */
import type { Block, PolicyDocument } from './document';
import type { PolicyPart } from './report';

/** A page of a policy, and what the policy calls it. */
export interface ReadPage {
  readonly label: string;
  readonly url: string;
  readonly document: PolicyDocument;
}

export interface JoinedDocument {
  readonly document: PolicyDocument;
  readonly parts: readonly PolicyPart[];
}

/** Shorter blocks are repeated in any text, in characters; longer ones that a page repeats are what surrounds each page. */
const shortestRepeat = 40;

/** The language that most of the text is in; `und` where no page has enough of it to tell. */
const mainLanguage = (pages: readonly ReadPage[]): string => {
  const words = new Map<string, number>();
  for (const { document } of pages)
    if (document.language !== 'und') words.set(document.language, (words.get(document.language) ?? 0) + document.words);
  return [...words].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 'und';
};

/** The pages that cannot be read with the others: one reader, of one language, reads the whole. */
export const inAnotherLanguage = (pages: readonly ReadPage[]): readonly ReadPage[] => {
  const main = mainLanguage(pages);
  return pages.filter(({ document: { language } }) => language !== main && language !== 'und');
};

/**
 * What a page before already said, word for word, is left out. The policy is dated by its newest page.
 * @param first its page says whose policy it is. @param others none in another language
 */
export const joinPages = (first: ReadPage, others: readonly ReadPage[]): JoinedDocument => {
  const pages = [first, ...others];
  const said = new Set<string>();
  const blocks: Block[] = [];
  const parts = pages.map(({ label, url, document }) => {
    const part = { label, url, block: blocks.length };
    const own = document.blocks.filter(({ text }) => text.length < shortestRepeat || !said.has(text));
    blocks.push(...own);
    for (const { text } of own) said.add(text);
    return part;
  });
  const documents = pages.map(({ document }) => document);
  const dates = documents.flatMap(({ effectiveDate }) => effectiveDate ?? []).toSorted();
  const { url, title } = first.document;
  const document = {
    url,
    title,
    blocks,
    language: mainLanguage(pages),
    effectiveDate: dates.at(-1) ?? null,
    words: documents.reduce((sum, { words }) => sum + words, 0),
    isPolicy: documents.some(({ isPolicy }) => isPolicy),
  };
  return { document, parts };
};
