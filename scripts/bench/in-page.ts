/** What the benchmark runs inside Chromium's pages; bundled, and there named `bench`. */
import { Readability } from '@mozilla/readability';
import nlp from 'compromise/three';
import Defuddle from 'defuddle';
import { extract, placeBlocks } from '../../lib/page/extract/extract';
import { recognise } from '../../lib/page/recognise/recognise';
import { type Model, readModel } from '../../lib/detect/learned/model';
import { Scorer } from '../../lib/detect/learned/scorer';
import { splitSentences } from '../../lib/detect/split/borders';
import { languageOf } from '../../lib/languages';
import type { PolicyDocument } from '../../lib/policy/document';
import { readLanguageOf } from '../../lib/policy/read-languages';
import { readPolicy } from '../../lib/read-policy';
import { timed } from './measure';

/** The least that finding a text can do: each text node is visited once, and its white space folded. */
const walk = (page: Document): string => {
  const texts: string[] = [];
  const nodes = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) texts.push(nodes.currentNode.nodeValue ?? '');
  return texts.join('').replace(/\s+/g, ' ');
};

const parts = {
  recognise: (page: Document) => recognise(page, location.href),
  extract: (page: Document) => extract(page, location.href),
  text: (page: Document) => placeBlocks(page, location.href),
  walk,
  readability: (page: Document) => new Readability(page).parse(),
  defuddle: (page: Document) => new Defuddle(page).parse(),
};
/** These change the page that they read, so they are given a copy, as they advise. */
const changing: readonly string[] = ['readability', 'defuddle'];

export const names = Object.keys(parts);

/** Milliseconds of one part. Each needs a page of its own, as in use: a first call takes several times as long as a second. */
export const timePart = (name: keyof typeof parts): number => {
  const page = changing.includes(name) ? (document.cloneNode(true) as Document) : document;
  return timed(() => parts[name](page));
};

/** The page's document, for the page in which detection is timed. */
export const documentOf = (): PolicyDocument => extract(document, location.href);

const models = new Map<string, Model>();

/** @param weights each language's file, in base64 */
export const loadWeights = (weights: Readonly<Record<string, string>>): void => {
  for (const [language, file] of Object.entries(weights))
    models.set(language, readModel(Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0))));
};

const scorers = new Map<Model, Scorer>();

/** The least that detecting can do: each sentence is split off and scored, by no rule and without what stands about it. */
const scoreAll = ({ blocks, language: tag }: PolicyDocument, model: Model): void => {
  const language = languageOf(tag);
  const scorer = scorers.get(model) ?? new Scorer(model);
  scorers.set(model, scorer);
  if (language === null) return;
  for (const { text, kind } of blocks)
    for (const { start, end } of splitSentences(text, language.borders))
      scorer.score({
        kind: kind === 'heading' ? 'paragraph' : kind,
        text: text.slice(start, end),
        heading: null,
        leadIn: null,
        before: '',
      });
};

/** Milliseconds of what the background does, in a page that has done it before, as the background mostly has. */
export const readDocument = (policy: PolicyDocument): Readonly<Record<string, number>> => {
  const text = policy.blocks.map((block) => block.text).join('\n');
  const model = models.get(readLanguageOf(policy.language) ?? '') ?? null;
  return {
    detect: timed(() => readPolicy(policy, model)),
    nlp: timed(() => nlp(text)),
    ...(model && { scored: timed(() => scoreAll(policy, model)) }),
  };
};
