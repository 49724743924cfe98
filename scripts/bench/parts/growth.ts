/** How the time to detect grows with a policy's length, in Node. */
import { readFileSync } from 'node:fs';
import { loadModel } from '../../../cli/model-file';
import { readPage } from '../../../cli/read-page';
import type { Block } from '../../../lib/policy/document';
import { readPolicy } from '../../../lib/read-policy';
import { type Samples, timed } from '../measure';
import type { Pages } from '../pages';
import type { Part } from '../part';
import { ratioText, table } from '../tables';

/** Words. What is shorter is over before a clock can tell. */
const lengths = [3_000, 10_000, 30_000, 100_000];

/** The first ones are slower: nothing is compiled yet. */
const RUNS = 4;

const repeat = (blocks: readonly Block[], words: number): readonly Block[] => {
  const one = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return Array.from({ length: Math.ceil(words / one) }, () => blocks).flat();
};

const measure = async ({ policies: [first = ''] }: Pages): Promise<Samples> => {
  const document = readPage(readFileSync(first), null);
  const model = loadModel(document.language);
  const times = lengths.map((words) => {
    const long = { ...document, blocks: repeat(document.blocks, words) };
    const all = Array.from({ length: RUNS }, () => timed(() => readPolicy(long, model)));
    return [`${words.toLocaleString('en')} words`, Math.min(...all) / (words / 1000)];
  });
  return Promise.resolve({ policy: Object.fromEntries(times) });
};

export const growth: Part = {
  title: 'Growth with length',
  rounds: 2,
  measure,
  ratios: ({ policy }) => ({
    'a word of 100,000 / a word of 3,000': (policy?.['100,000 words'] ?? NaN) / (policy?.['3,000 words'] ?? NaN),
  }),
  text: ({ policy = {} }) => {
    const rows = Object.entries(policy);
    const base = rows[0]?.[1] ?? Number.NaN;
    return `Detecting in one policy, repeated, in Node.

${table(
  ['Length', 'ms a thousand words', 'Beside the first row'],
  rows.map(([length, time]) => [length, time.toFixed(2), ratioText(time / base)]),
)}`;
  },
};
