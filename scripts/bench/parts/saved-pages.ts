/** What a saved page costs from its bytes to its report, beside what others take for less: a process each, page by page in turn. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { mean, over, type Samples, type Times } from '../measure';
import type { Pages } from '../pages';
import type { Part } from '../part';
import { amountText, ratioText, table } from '../tables';

const ways = [
  'jsdom and Readability: the text alone',
  'jsdom and our reader',
  'the command line',
  'floor: its tree alone',
] as const;
export type Way = (typeof ways)[number];

const start = (): ChildProcess =>
  fork(join(import.meta.dirname, '../saved-page-worker.ts'), { execArgv: ['--import', 'tsx'] });

const ask = async (child: ChildProcess, way: Way, file: string): Promise<number> => {
  child.send({ way, file });
  const [cost] = (await once(child, 'message')) as [number];
  return cost;
};

/** So many pages are read before they are timed: what they cost in a corpus is asked, where all code is compiled by then. */
const BEFORE = 100;

const measure = async ({ policies }: Pages): Promise<Samples> => {
  const children = ways.map((way) => ({ way, child: start() }));
  const samples: Record<string, Times> = {};
  for (let at = 0; at < BEFORE && policies.length > 0; at++)
    for (const { way, child } of children) await ask(child, way, policies[at % policies.length] ?? '');
  for (const file of [...policies, ...policies]) {
    const times: Record<string, number> = {};
    for (const { way, child } of children) times[way] = await ask(child, way, file);
    samples[file] = times;
  }
  for (const { child } of children) child.disconnect();
  return samples;
};

const costOf = (samples: Samples, way: Way): number => mean(over(samples, way));

export const savedPages: Part = {
  title: 'The command line: a saved page',
  rounds: 2,
  measure,
  ratios: (samples) => {
    const cost = costOf(samples, 'the command line');
    return {
      'command line / jsdom and Readability': cost / costOf(samples, 'jsdom and Readability: the text alone'),
      'command line / jsdom and our reader': cost / costOf(samples, 'jsdom and our reader'),
    };
  },
  text: (samples) => `From a page’s bytes to its report, in processor time, a process each, after each has read \
${BEFORE} pages. The floor is what parsing takes: no page is read without its tree.

${table(
  ['', 'Mean, ms', 'Beside the first row'],
  ways.map((way) => {
    const cost = costOf(samples, way);
    return [way, amountText(cost), ratioText(cost / costOf(samples, ways[0]))];
  }),
)}`,
};
