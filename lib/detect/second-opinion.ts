/** Whether a page is a privacy policy, by all words of its text: a second opinion beside what its names and a few cues say. */
import * as v from 'valibot';
import type { PolicyDocument } from '../policy/document';

/** Where a word may stand: in a title it tells more than in the text. */
export const places = ['title', 'heading', 'start', 'text'] as const;

const weights = v.record(v.string(), v.number());
const pageWordsSchema = v.object({
  /** Fingerprints of the labels and of the trainer that it was made from. */
  madeFrom: v.record(v.string(), v.string()),
  /** First parts of BCP 47 tags: of pages in these languages it has an opinion. */
  languages: v.array(v.string()),
  bias: v.number(),
  /** What a weight of 1 stands for. */
  scale: v.number(),
  weights: v.object({ title: weights, heading: weights, start: weights, text: weights }),
});
/** What `npm run train:pages` writes. */
export type PageWords = v.InferOutput<typeof pageWordsSchema>;

/** @throws Error where it is not what the trainer writes */
export const readPageWords = (json: unknown): PageWords => {
  const read = v.safeParse(pageWordsSchema, json);
  if (!read.success) throw new Error('These are not the words of pages.');
  return read.output;
};

/** What of a page is weighed. */
export type TitledText = Pick<PolicyDocument, 'title' | 'blocks'>;

/** So many words are a text's start. */
const START = 60;

const word = /\p{L}{2,}/gu;
const wordsOf = (text: string): readonly string[] => text.normalize('NFC').toLowerCase().match(word) ?? [];

/** The words of each place, each once. */
export const wordsByPlace = ({
  title,
  blocks,
}: TitledText): Readonly<Record<(typeof places)[number], ReadonlySet<string>>> => {
  const text = blocks.flatMap((block) => wordsOf(block.text));
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  return {
    title: new Set(wordsOf(title)),
    heading: new Set(headings.flatMap((heading) => wordsOf(heading.text))),
    start: new Set(text.slice(0, START)),
    text: new Set(text),
  };
};

/** @returns the logarithm of the odds that people call such a page a privacy policy, by its words alone */
export const oddsOfPolicy = (page: TitledText, { bias, scale, weights: known }: PageWords): number => {
  const words = wordsByPlace(page);
  const found = places.flatMap((place) =>
    [...words[place]].flatMap((one) => (Object.hasOwn(known[place], one) ? (known[place][one] ?? 0) : [])),
  );
  const sum = found.reduce((all, weight) => all + weight, 0);
  return bias + (scale * sum) / Math.sqrt(found.length || 1);
};

/** What the odds move a page's score by, found by trial on pages that were not learnt from; and no further than title and heading do. */
const WORTH = 0.15;
const MOST = 0.9;

/** What the words add to a page's score; 0 where nothing else is to be decided, or nothing is known of its language. */
export const opinionOf = (document: PolicyDocument, words: PageWords): number => {
  const isKnown = words.languages.includes(document.language.split('-')[0] ?? '');
  if (document.score === undefined || !isKnown) return 0;
  return Math.max(-MOST, Math.min(MOST, WORTH * oddsOfPolicy(document, words)));
};

/** The same document; whether it is a policy is decided once more, by its score and its words together. */
export const withOpinion = (document: PolicyDocument, words: PageWords): PolicyDocument => {
  const { score } = document;
  return score === undefined ? document : { ...document, isPolicy: score + opinionOf(document, words) >= 1 };
};
