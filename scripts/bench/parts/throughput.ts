/** What the command line takes on a clock: until its first result, and a page by one process and by two; and its memory. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { summarizeAll } from '../../../cli/summarize-all';
import { best, type Samples, timed, type Times } from '../measure';
import type { Pages } from '../pages';
import type { Part } from '../part';
import { readForLong } from '../read-for-long';
import { ratioText, table } from '../tables';

/** So many files that what each process compiles first does not matter. */
const FILES = 160;
const STARTS = 5;
/** So many pages are read before memory no longer grows, and as many again. */
const LONG = 600;
/** About a second's work that neither waits for memory nor makes any. */
const counting = 'for (let at = 0, sum = 1; at < 6e8; at++) sum = (sum * 31 + at) | 0';

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

/** A command that only has another process run an empty script: what no command with processes of its own can do without. */
const twoStarts = (nothing: string): string =>
  `import('node:child_process').then(({ fork }) => fork(${JSON.stringify(nothing)}));`;

/** The shortest of some starts, by turns. */
const timeStarts = (file: string): Times => {
  const folder = mkdtempSync(join(tmpdir(), 'nothing-'));
  const nothing = join(folder, 'nothing.mjs');
  writeFileSync(nothing, '');
  const summarize = ['cli/start.js', '--jsonl', '--processes', '1', file];
  run(summarize); // Builds what is not built.
  const all = Array.from({ length: STARTS }, () => ({
    result: timed(() => run(summarize)),
    node: timed(() => run([nothing])),
    nodes: timed(() => run(['--eval', twoStarts(nothing)])),
  }));
  rmSync(folder, { recursive: true });
  return all.reduce<Times>((times, one) => best({ times }, { times: one })['times'] ?? one, {});
};

/** Milliseconds that some processes take to count to a large number, each by itself: how much two get done is the machine's doing. */
const timeCounting = async (processes: number): Promise<number> => {
  const start = performance.now();
  const children = Array.from({ length: processes }, () => spawn(process.execPath, ['--eval', counting]));
  await Promise.all(children.map((child) => once(child, 'exit')));
  return performance.now() - start;
};

const memoryOfReader = async (files: readonly string[]): Promise<number> => {
  let most = Number.NaN;
  await readForLong(files, LONG, (done, megabytes) => {
    if (done > LONG / 2) most = Math.max(Number.isNaN(most) ? 0 : most, megabytes);
  });
  return most;
};

const measure = async ({ policies }: Pages): Promise<Samples> => ({
  all: {
    ...timeStarts(policies[0] ?? ''),
    one: await timePages(policies, 1),
    two: await timePages(policies, 2),
    plainOne: await timeCounting(1),
    // Twice as much is counted.
    plainTwo: (await timeCounting(2)) / 2,
    memory: await memoryOfReader(policies),
  },
});

const processesRows = ({
  one = NaN,
  two = NaN,
  plainOne = NaN,
  plainTwo = NaN,
}: Times): readonly (readonly string[])[] => [
  ['1', (1000 / one).toFixed(1), ratioText(1), ratioText(1)],
  ['2', (1000 / two).toFixed(1), ratioText(one / two), ratioText(plainOne / plainTwo)],
];

export const throughput: Part = {
  title: 'The command line: start, several processes, and memory',
  rounds: 2,
  measure,
  ratios: ({ all: { result = NaN, node = NaN, one = NaN, two = NaN } = {} }) => ({
    'first result / Node alone': result / node,
    'two processes / one': two / one,
  }),
  amounts: ({ all: { result = NaN, memory = NaN } = {} }) => ({
    'first result of the command line, ms': result,
    'memory of a process that reads, MB': memory,
  }),
  text: ({ all: times = {} }) => {
    const { result = NaN, node = NaN, nodes = NaN, memory = NaN } = times;
    return `On a clock, so that whatever else the machine does counts. The first result of one page is there, and the \
command has ended, after ${result.toFixed(0)} ms; Node takes ${node.toFixed(0)} ms to run an empty script, and \
${nodes.toFixed(0)} ms to have another process run one, as the command does. A process that reads has at most \
${memory.toFixed(0)} MB between its ${LONG / 2}th page and its ${LONG}th.

${table(['Processes', 'Pages a second', 'Beside one process', 'Beside one that only counts'], processesRows(times))}`;
  },
};
