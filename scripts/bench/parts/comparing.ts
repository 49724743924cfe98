/** What comparing two versions of a policy costs beyond reading them, in Node, and how it grows with length. */
import { readFileSync } from 'node:fs';
import nlp from 'compromise/three';
import { loadModel } from '../../../cli/model-file';
import { readPage } from '../../../cli/read-page';
import { compare } from '../../../lib/compare/compare';
import type { Reading } from '../../../lib/compare/types';
import type { Block, PolicyDocument } from '../../../lib/policy/document';
import { readPolicy } from '../../../lib/read-policy';
import { type Samples, timed } from '../measure';
import type { Pages } from '../pages';
import type { Part } from '../part';
import { ratioText, table } from '../tables';

/** Words of each version; the first is beside the reference. */
const lengths = [5_000, 10_000, 30_000, 100_000];
const [LONG = 0] = lengths;

/** The first ones are slower: nothing is compiled yet. */
const RUNS = 6;

/** Each repetition says that it is another: texts of which all sentences are alike would compare too fast. */
const repeat = (blocks: readonly Block[], words: number): readonly Block[] => {
  const one = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return Array.from({ length: Math.ceil(words / one) }, (_, time) =>
    blocks.map((block) => ({ ...block, text: `${block.text} (${time})` })),
  ).flat();
};

/** As one might revise it: of 21 blocks one goes, one comes, and two are reworded. */
const revise = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block, at) => {
    if (at % 21 === 5) return [];
    if (at % 21 === 6) return [block, { ...block, text: `From this year on, we tell you more of number ${at}.` }];
    return at % 21 === 7 || at % 21 === 14 ? [{ ...block, text: block.text.replace(' ', ' now ') }] : [block];
  });

const shortest = (run: () => unknown): number => Math.min(...Array.from({ length: RUNS }, () => timed(run)));

const measure = async ({ policies: [first = ''] }: Pages): Promise<Samples> => {
  const document = readPage(readFileSync(first), null);
  const model = loadModel(document.language);
  const read = (blocks: readonly Block[]): Reading => {
    const version: PolicyDocument = { ...document, blocks };
    return { report: readPolicy(version, model), text: blocks.map(({ text }) => text).join('\n') };
  };
  const versions = lengths.map((words) => repeat(document.blocks, words));
  const times = versions.map((blocks, at) => {
    const [before, after] = [read(blocks), read(revise(blocks))];
    return [`${lengths[at]?.toLocaleString('en')} words`, shortest(() => compare(before, after))];
  });
  const text = (versions[0] ?? []).map((block) => block.text).join('\n');
  return Promise.resolve({ policy: { ...Object.fromEntries(times), nlp: shortest(() => nlp(text)) } });
};

const aWord = (times: Samples[string] = {}, words: number): number =>
  (times[`${words.toLocaleString('en')} words`] ?? Number.NaN) / words;

export const comparing: Part = {
  title: 'Comparing two versions',
  rounds: 3,
  measure,
  ratios: ({ policy }) => ({
    'compare 5,000 words / nlp(text)': (aWord(policy, LONG) * LONG) / (policy?.['nlp'] ?? Number.NaN),
    'compare: a word of 100,000 / a word of 5,000': aWord(policy, 100_000) / aWord(policy, LONG),
  }),
  text: ({
    policy = {},
  }) => `Two versions that are read already, in Node: a policy, repeated, and a revision of it in which \
a fifth of the blocks differ. \`nlp(text)\` on one version of ${LONG.toLocaleString('en')} words takes \
${(policy['nlp'] ?? Number.NaN).toFixed(0)} ms.

${table(
  ['Length of each', 'ms', 'ms a thousand words', 'Beside the first row'],
  lengths.map((words) => [
    `${words.toLocaleString('en')} words`,
    (aWord(policy, words) * words).toFixed(0),
    (aWord(policy, words) * 1000).toFixed(2),
    ratioText(aWord(policy, words) / aWord(policy, LONG)),
  ]),
)}`,
};
