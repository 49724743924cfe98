/** What the command line takes on a clock: until its first result, and a page by one process and by two; and its memory. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { best, type Samples, timed, type Times } from '../measure';
import { COUNTED, type Rate, timeCommands } from '../page-rate';
import type { Pages } from '../pages';
import type { Part } from '../part';
import { amountText, ratioText, table } from '../tables';

const STARTS = 5;
/** About a second's work that neither waits for memory nor makes any. */
const counting = 'for (let at = 0, sum = 1; at < 6e8; at++) sum = (sum * 31 + at) | 0';

const run = (words: readonly string[]): void => {
  const { status, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${words.join(' ')} failed: ${stderr}`);
};

/** What the process that reads an English page loads. */
const loaded = (): readonly string[] => [
  ...readdirSync('.output')
    .filter((name) => /^summarize(?:-reader)?\.\w+\.(?:cjs|nets|code)$/.test(name))
    .map((name) => resolve('.output', name)),
  resolve('public/learned/en.bin'),
];

/** A process that loads as many bytes, and ends. */
const load = (files: readonly string[]): string =>
  `import { readFileSync } from 'node:fs';\nfor (const file of ${JSON.stringify(files)}) readFileSync(file);`;

/** A command that only has another process run a script: what no command with processes of its own can do without. */
const twoStarts = (script: string): string =>
  `import('node:child_process').then(({ fork }) => fork(${JSON.stringify(script)}));`;

/** The shortest of some starts, by turns. */
const timeStarts = (file: string): Times => {
  const folder = mkdtempSync(join(tmpdir(), 'nothing-'));
  const [nothing, loads] = [join(folder, 'nothing.mjs'), join(folder, 'loads.mjs')];
  writeFileSync(nothing, '');
  const summarize = ['cli/start.js', '--jsonl', '--processes', '1', file];
  run(summarize); // Builds what is not built.
  writeFileSync(loads, load(loaded()));
  const all = Array.from({ length: STARTS }, () => ({
    result: timed(() => run(summarize)),
    node: timed(() => run([nothing])),
    nodes: timed(() => run(['--eval', twoStarts(loads)])),
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

/** Of several ways to start processes, by turns. */
const named = (name: string, { clock, processor, memory }: Rate): Times => ({
  [name]: clock,
  [`${name}, processor`]: processor,
  [`${name}, memory`]: memory,
});

const measure = async ({ policies }: Pages): Promise<Samples> => ({
  all: {
    ...timeStarts(policies[0] ?? ''),
    ...named('one', await timeCommands(policies, 1, 1)),
    ...named('two', await timeCommands(policies, 1, 2)),
    ...named('apart', await timeCommands(policies, 2, 1)),
    plainOne: await timeCounting(1),
    // Twice as much is counted.
    plainTwo: (await timeCounting(2)) / 2,
  },
});

const rows: readonly (readonly [title: string, name: string])[] = [
  ['1', 'one'],
  ['2', 'two'],
  ['2, each of a command of its own', 'apart'],
];

const rateRow = (times: Times, title: string, name: string): readonly string[] => {
  const { [name]: clock = NaN, [`${name}, processor`]: processor = NaN, one = NaN } = times;
  return [title, (1000 / clock).toFixed(1), ratioText(one / clock), amountText(processor)];
};

export const throughput: Part = {
  title: 'The command line: start, several processes, and memory',
  rounds: 2,
  measure,
  ratios: ({ all: { result = NaN, node = NaN, one = NaN, two = NaN } = {} }) => ({
    'first result / Node alone': result / node,
    'two processes / one': two / one,
  }),
  amounts: ({ all: { result = NaN, 'one, memory': memory = NaN } = {} }) => ({
    'first result of the command line, ms': result,
    'memory of a process that reads, MB': memory,
  }),
  text: ({ all: times = {} }) => {
    const { result = NaN, node = NaN, nodes = NaN, plainOne = NaN, plainTwo = NaN } = times;
    return `On a clock, so that whatever else the machine does counts. The first result of one page is there, and the \
command has ended, after ${result.toFixed(0)} ms; Node takes ${node.toFixed(0)} ms to run an empty script. The floor is \
${nodes.toFixed(0)} ms: a command that has another process load the same scripts, nets and weights as bytes, and end.

Pages are counted once each process has read as many, for V8 still compiles at first: ${COUNTED} a process. On a cluster, \
each partition has a command of its own. V8 compiles beside the process that reads, where a processor is free; a page’s \
processor time, of all threads and processes, tells what is lost where none is. Two processes that only count get \
${ratioText(plainOne / plainTwo)} as much done as one. The process that reads has at most \
${(times['one, memory'] ?? NaN).toFixed(0)} MB meanwhile.

${table(
  ['Processes', 'Pages a second', 'Beside one process', 'Processor time a page, ms'],
  rows.map(([title, name]) => rateRow(times, title, name)),
)}`;
  },
};
