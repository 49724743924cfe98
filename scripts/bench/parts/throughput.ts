/** What the command line takes on a clock: until its first result, and a page by one process and by two. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { summarizeAll } from '../../../cli/summarize-all';
import { type Samples, timed } from '../measure';
import type { Pages } from '../pages';
import type { Part } from '../part';
import { ratioText, table } from '../tables';

/** So many files that what each process compiles first does not matter. */
const FILES = 160;
const STARTS = 5;

/** Milliseconds a page, counted from the first result on. */
const timePages = async (policies: readonly string[], processes: number): Promise<number> => {
  const jobs = Array.from({ length: FILES }, (_, at) => policies[at % policies.length] ?? '').map((file) => ({
    file,
    url: null,
    withText: false,
  }));
  let first = 0;
  for await (const _ of summarizeAll(jobs, processes)) first ||= performance.now();
  return (performance.now() - first) / (jobs.length - 1);
};

const run = (words: readonly string[]): void => {
  const { status, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${words.join(' ')} failed: ${stderr}`);
};

/** The shortest of some starts, by turns. */
const timeStarts = (file: string): { readonly result: number; readonly node: number } => {
  const folder = mkdtempSync(join(tmpdir(), 'nothing-'));
  const nothing = join(folder, 'nothing.mjs');
  writeFileSync(nothing, '');
  const summarize = ['cli/start.js', '--jsonl', '--processes', '1', file];
  run(summarize); // Builds what is not built.
  const times = Array.from({ length: STARTS }, () => ({
    result: timed(() => run(summarize)),
    node: timed(() => run([nothing])),
  }));
  rmSync(folder, { recursive: true });
  return {
    result: Math.min(...times.map(({ result }) => result)),
    node: Math.min(...times.map(({ node }) => node)),
  };
};

const measure = async ({ policies }: Pages): Promise<Samples> => ({
  all: {
    ...timeStarts(policies[0] ?? ''),
    one: await timePages(policies, 1),
    two: await timePages(policies, 2),
  },
});

export const throughput: Part = {
  title: 'The command line: start, and several processes',
  rounds: 2,
  measure,
  ratios: ({ all: { result = NaN, node = NaN, one = NaN, two = NaN } = {} }) => ({
    'first result / Node alone': result / node,
    'two processes / one': two / one,
  }),
  text: ({ all: { result = NaN, node = NaN, one = NaN, two = NaN } = {} }) => `On a clock, so that whatever else the \
machine does counts. The first result of one page is there, and the command has ended, after ${result.toFixed(0)} ms; \
Node takes ${node.toFixed(0)} ms to run an empty script.

${table(
  ['Processes', 'Pages a second', 'Beside one process'],
  [one, two].map((time, at) => [String(at + 1), (1000 / time).toFixed(1), ratioText(one / time)]),
)}`,
};
