/**
 * Teaches which words tell a privacy policy from other pages.
 *
 *   npm run train:pages -- --pages FOLDER
 *
 * FOLDER holds the pages that `training/pages.tsv` names, as `HASH.html`. The words go to `public/learned/pages.json`; how often they are
 * right on pages of sites that were not learnt from, to `training/figures/pages.json`. The same pages give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { oddsOfPolicy, opinionOf, type PageWords } from '../lib/detect/second-opinion';
import { groupOf, readLabelledPages, readPageLabels, type ReadLabel } from './pages/labelled-pages';
import { learnPages } from './pages/learn-pages';
import { pagesMadeFrom } from './learning/made-from';

const { values } = parseArgs({ options: { pages: { type: 'string' } } });
if (values.pages === undefined) {
  console.error('usage: npm run train:pages -- --pages FOLDER');
  process.exit(2);
}

const root = join(import.meta.dirname, '..');
const labels = readPageLabels(readFileSync(join(root, 'training/pages.tsv'), 'utf8'));
const pages = readLabelledPages(values.pages, labels);
console.log(`${pages.length} of ${labels.length} pages are in ${values.pages}`);
if (pages.length === 0) process.exit(1);

/** Of pages in a language of which fewer are known there is no opinion. */
const FEWEST = 100;

const languagesOf = (from: readonly ReadLabel[]): readonly string[] =>
  [...new Set(from.map(({ language }) => language))]
    .filter((language) => from.filter((page) => page.language === language).length >= FEWEST)
    .toSorted();

const learn = (from: readonly ReadLabel[]): PageWords => ({
  madeFrom: pagesMadeFrom(join(root, 'training')),
  languages: [...languagesOf(from)],
  ...learnPages(from.map(({ document: { title, blocks }, isPolicy }) => ({ title, blocks, isPolicy }))),
});

/** Sites in so many groups, each left out in turn. */
const GROUPS = 5;

interface Mistakes {
  /** Policies that are taken for something else. */
  missed: number;
  /** Other pages that are taken for a policy. */
  taken: number;
}
const none = (): Mistakes => ({ missed: 0, taken: 0 });
const count = (mistakes: Mistakes, { isPolicy }: ReadLabel, isTaken: boolean): void => {
  if (isPolicy && !isTaken) mistakes.missed++;
  if (!isPolicy && isTaken) mistakes.taken++;
};

const measure = (): Readonly<Record<string, Mistakes>> => {
  const [byNames, byWords, byBoth] = [none(), none(), none()];
  for (let group = 0; group < GROUPS; group++) {
    const words = learn(pages.filter((page) => groupOf(page, GROUPS) !== group));
    for (const page of pages.filter((one) => groupOf(one, GROUPS) === group)) {
      const { score = 0 } = page.document;
      count(byNames, page, score >= 1);
      count(byWords, page, oddsOfPolicy(page.document, words) > 0);
      count(byBoth, page, score + opinionOf(page.document, words) >= 1);
    }
  }
  return { byNames, byWords, byBoth };
};

const ofPolicies = pages.filter(({ isPolicy }) => isPolicy).length;
const figures = { policies: ofPolicies, others: pages.length - ofPolicies, ...measure() };
console.log(figures);
const json = `${JSON.stringify(learn(pages))}\n`;
console.log(`public/learned/pages.json: ${gzipSync(json, { level: 9 }).length} bytes gzip`);
writeFileSync(join(root, 'public/learned/pages.json'), json);
writeFileSync(join(root, 'training/figures/pages.json'), `${JSON.stringify(figures, null, 1)}\n`);
