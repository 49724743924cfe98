/** The words that tell policies from other pages: they belong to the labels and the trainer, and are learnt as they are read. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPageWords } from '../../cli/model-file';
import { oddsOfPolicy } from '../../lib/detect/second-opinion';
import { pagesMadeFrom } from '../../scripts/learning/made-from';
import { groupOf, readPageLabels } from '../../scripts/pages/labelled-pages';
import { learnPages, type LabelledPage } from '../../scripts/pages/learn-pages';
import { policyOf } from '../support/policy-of';

const labels = readPageLabels(readFileSync('training/pages.tsv', 'utf8'));

it('belong together: run `npm run train:pages -- --pages FOLDER` where labels or trainer have changed', () => {
  expect(loadPageWords().madeFrom).toEqual(pagesMadeFrom('training'));
});

describe('the labels', () => {
  it('name each page once, and where it is to be had', () => {
    expect(new Set(labels.map(({ hash }) => hash)).size).toBe(labels.length);
    expect(labels.filter(({ source }) => !/^[\w.-]+\/[\w.-]+(?::.+)?$/.test(source))).toEqual([]);
  });

  it.each(['0123456789ab\tpolicy\ten', '0123\tpolicy\ten\ta/b:c', '0123456789ab\tletter\ten\ta/b:c'])(
    'refuse what is no page: %s',
    (line) => expect(() => readPageLabels(`${line}\n`)).toThrow(`not a page: ${line}`),
  );

  it('keep the pages of a repository in one group', () => {
    const of = (source: string) => groupOf({ hash: '', isPolicy: true, language: 'en', source }, 5);
    expect(of('a/b:privacy.html')).toBe(of('a/b:terms.html'));
    expect(new Set(labels.map((label) => groupOf(label, 5)))).toEqual(new Set([0, 1, 2, 3, 4]));
  });
});

describe('learning', () => {
  const things = ['name', 'address', 'telephone number', 'date of birth'];
  const pages: readonly LabelledPage[] = things.flatMap((thing) => [
    { ...policyOf('Privacy', `We collect your ${thing} and keep it for a year.`), isPolicy: true },
    { ...policyOf('Terms', `You pay the price, and are liable for the ${thing} of the boat.`), isPolicy: false },
  ]);

  it('tells the pages that it has seen, and others in the same words, apart', () => {
    const learnt = { madeFrom: {}, languages: ['en'], ...learnPages(pages) };
    for (const page of pages) expect(oddsOfPolicy(page, learnt) > 0).toBe(page.isPolicy);
    expect(oddsOfPolicy(policyOf('Privacy', 'We collect your height.'), learnt)).toBeGreaterThan(0);
    expect(oddsOfPolicy(policyOf('Terms', 'You are liable.'), learnt)).toBeLessThan(0);
  });

  it('keeps no word that is on two pages alone, and gives the same each time', () => {
    const learnt = learnPages(pages);
    expect(Object.keys(learnt.weights.text)).not.toContain('telephone');
    expect(learnPages(pages)).toEqual(learnt);
  });
});
