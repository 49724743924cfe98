/** What a saved page costs from its bytes to its report, beside what others take for less: a process each, page by page in turn. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Timing } from './measure';

const wayNames = ['jsdom and Readability: the text alone', 'jsdom and our reader', 'the command line'] as const;
export type Way = (typeof wayNames)[number];

interface Contender {
  readonly way: Way;
  readonly child: ChildProcess;
  readonly costs: number[];
}

const start = (way: Way): Contender => {
  const child = fork(join(import.meta.dirname, 'saved-page-worker.ts'), { execArgv: ['--import', 'tsx'] });
  return { way, child, costs: [] };
};

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** @returns the mean over the pages, of processor time: what a corpus costs, once the code has been compiled over all pages */
export const benchSavedPages = async (policies: readonly string[]): Promise<readonly Timing[]> => {
  const contenders = wayNames.map(start);
  for (const file of [...policies, ...policies])
    for (const { way, child, costs } of contenders) {
      child.send({ way, file });
      const [cost] = (await once(child, 'message')) as [number];
      costs.push(cost);
    }
  for (const { child } of contenders) child.disconnect();
  return contenders.map(({ way, costs }) => ({ name: way, median: mean(costs.slice(policies.length)) }));
};
