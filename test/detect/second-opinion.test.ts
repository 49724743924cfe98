/** Whether a page is a policy, by all its words: what they add to the score, and what is left as names and cues have decided it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPageWords } from '../../cli/model-file';
import { reportOf } from '../../cli/report-of';
import { treeOf } from '../../cli/read-page';
import { summarizeFile } from '../../cli/summarize-file';
import { oddsOfPolicy, opinionOf, type PageWords, readPageWords, withOpinion } from '../../lib/detect/second-opinion';
import { extract } from '../../lib/page/extract/extract';
import type { PolicyDocument } from '../../lib/policy/document';
import { block } from '../../scripts/shared/example-document';
import { policyWithoutName, termsNamedPolicy } from '../support/misnamed-pages';
import { policyOf } from '../support/policy-of';

const words: PageWords = {
  madeFrom: {},
  languages: ['en'],
  bias: -1,
  scale: 0.5,
  weights: {
    title: { privacy: 8 },
    heading: { cookies: 4, toString: 2 },
    start: { we: 2 },
    text: { we: 4, cookies: 6, liable: -20 },
  },
};
const read = (html: string): PolicyDocument => extract(treeOf(html), null);

describe('the odds', () => {
  it('add up the weights of the words that are known, each once a place, over the root of their number', () => {
    const page = policyOf('Our privacy', 'We use cookies, and we like cookies.');
    // privacy 8; we 2; we 4, cookies 6
    expect(oddsOfPolicy(page, words)).toBeCloseTo(-1 + (0.5 * 20) / Math.sqrt(4), 10);
  });

  it('tell headings and the first words from the rest', () => {
    const late = `${'boat '.repeat(60)} we`;
    const page = { ...policyOf('', late), blocks: [block('Cookies', { kind: 'heading' }), block(late)] };
    // heading: cookies 4; text: cookies 6, we 4, which comes too late for the start
    expect(oddsOfPolicy(page, words)).toBeCloseTo(-1 + (0.5 * 14) / Math.sqrt(3), 10);
  });

  it('are the bias where no word is known, and no word is known because objects have it', () => {
    const page = { ...policyOf('', 'constructor'), blocks: [block('constructor valueOf', { kind: 'heading' })] };
    expect(oddsOfPolicy(page, words)).toBe(-1);
  });
});

describe('the opinion', () => {
  it.each([
    ['for', 'We use cookies.', true, 0.5],
    ['against', 'We are liable.', false, 1.2],
  ])('can speak %s a policy', (_what, text, isPolicy, score) => {
    const document = { ...policyOf('Privacy', text), score, isPolicy: !isPolicy };
    expect(withOpinion(document, words).isPolicy).toBe(isPolicy);
  });

  it('moves a score by no more than title and heading do', () => {
    const sure = { ...words, bias: 100 };
    expect(opinionOf({ ...policyOf('', ''), score: 1 }, sure)).toBe(0.9);
    expect(opinionOf({ ...policyOf('', ''), score: 1 }, { ...words, bias: -100 })).toBe(-0.9);
  });

  it('leaves a page whose language it knows nothing of, and one that something else has decided on', () => {
    const dutch = { ...policyOf('', 'We are liable.'), language: 'nl', score: 1.1 };
    expect(opinionOf(dutch, words)).toBe(0);
    expect(withOpinion(dutch, words)).toEqual(dutch);
    const form = policyOf('', 'We are liable.');
    expect(withOpinion(form, words)).toBe(form);
  });
});

describe('what was learnt', () => {
  it('drops terms of use under the name of a policy', () => {
    const page = read(termsNamedPolicy);
    expect(page.isPolicy).toBe(true);
    expect(reportOf(page).isPolicy).toBe(false);
  });

  it('takes a policy that nothing names', () => {
    const page = read(policyWithoutName);
    expect(page.isPolicy).toBe(false);
    expect(reportOf(page).isPolicy).toBe(true);
  });

  it('says nothing of a page without text, whatever its name', () => {
    const page = read('<title>Privacy policy</title><h1>Privacy policy</h1><p>Please wait.</p>');
    expect(page).not.toHaveProperty('score');
    expect(reportOf(page).isPolicy).toBe(false);
    // As policies stand that another company's page holds.
    const frame =
      '<title>Privacy policy</title><h1>Privacy policy</h1><iframe src="https://policies.example/"></iframe>';
    const around =
      '<p>Please enable JavaScript to view our privacy policy. If you have any questions, please contact us.</p>';
    expect(reportOf(read(frame + around)).isPolicy).toBe(false);
  });

  it('decides on each page of a policy over several, and says the same of a page alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'));
    const file = (name: string, html: string): string => {
      const path = join(folder, name);
      writeFileSync(path, html);
      return path;
    };
    const [unnamed, terms] = [file('a.html', policyWithoutName), file('b.html', termsNamedPolicy)];
    const verdict = async (first: string, ...more: readonly string[]) => {
      const result = await summarizeFile({ file: first, url: null, more, withText: false, withReasons: true });
      return 'error' in result ? result.error : [result.isPolicy, result.why?.isPolicy];
    };
    expect(await verdict(unnamed)).toEqual([true, true]);
    expect(await verdict(terms)).toEqual([false, false]);
    expect(await verdict(unnamed, terms)).toEqual([true, true]);
    expect(await verdict(terms, terms)).toEqual([false, false]);
    rmSync(folder, { recursive: true });
  });

  it('knows words of every place in the four languages', () => {
    const learnt = loadPageWords();
    expect(learnt.languages).toEqual(['de', 'en', 'es', 'fr']);
    for (const known of Object.values(learnt.weights)) expect(Object.keys(known).length).toBeGreaterThan(50);
  });
});

it.each([{}, { ...words, bias: 'none' }, { ...words, weights: { title: {} } }, null])(
  'says so where a file holds something else: %j',
  (json) => {
    expect(() => readPageWords(json)).toThrow('not the words of pages');
  },
);
