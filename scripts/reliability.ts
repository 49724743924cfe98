/**
 * Runs the tests of everything that can go wrong, and writes docs/reliability.md from what came out. Needs both builds
 * and both browsers; about ten minutes, so it can be made in pieces, or behind other work:
 *
 *   npm run reliability -- [--times N] [WORD…]
 *   nohup npm run reliability > reliability.log 2>&1 &
 *
 * WORD: only the files with it in their paths run now; the page is written once all have run on the same builds.
 * --times N runs each file N times: a test that fails at times counts its failures.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { rows, type Row } from './shared/reliability-rows';
import {
  fingerprintOfAll,
  isInBrowsers,
  loadRuns,
  runFile,
  saveRuns,
  type FileRun,
  type TestRun,
} from './shared/reliability-runs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '1' } },
});
const times = Number(values.times);
const all = [...new Set(rows.flatMap(({ files }) => files))];
const wanted = all.filter((file) => positionals.length === 0 || positionals.some((word) => file.includes(word)));

const fingerprint = fingerprintOfAll();
const runs = new Map(loadRuns(fingerprint).map((run) => [run.file, run]));
for (const file of wanted) {
  const run = runFile(file, times);
  runs.set(file, run);
  saveRuns(fingerprint, [...runs.values()]);
  const failed = run.tests.filter((test) => test.failed > 0);
  console.log(`${file}: ${run.tests.length} tests, ${failed.length} failed, ${run.seconds} s`);
  for (const test of failed) console.error(`  failed ${test.failed} of ${run.times}: ${test.name}`);
}

type Found = TestRun & Pick<FileRun, 'file'>;

const tests: readonly Found[] = [...runs.values()].flatMap((run) =>
  run.tests.map((test) => ({ ...test, file: run.file })),
);
const testsOf = ({ files, named = /(?:)/ }: Row): readonly Found[] =>
  tests.filter(({ file, name }) => files.includes(file) && named.test(name));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const whereOf = (found: readonly Found[]): string =>
  [
    ...['Chromium', 'Firefox'].filter((browser) => found.some(({ name }) => name.startsWith(browser))),
    ...(found.some(({ file }) => !isInBrowsers(file)) ? ['Node'] : []),
  ].join(', ');
const line = (row: Row): string => {
  const found = testsOf(row);
  const passed = sum(found.map((test) => test.passed));
  const failed = sum(found.map((test) => test.failed));
  const sources = row.files.map((file) => `\`${file}\``).join(', ');
  return `| ${row.what} | ${row.does} | ${found.length} | ${passed} of ${passed + failed} | ${whereOf(found)} | ${sources} |`;
};

const days = [...new Set([...runs.values()].map(({ day }) => day))].sort();
const fewest = Math.min(...[...runs.values()].map((run) => run.times));
const minutes = Math.ceil(sum([...runs.values()].map(({ seconds }) => seconds)) / 60);
const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'} (${arch()}), Node ${process.version}`;

const page = (findings: string): string => `# Reliability

What can go wrong around the reader, what Plainprint then does, and where that is tried. Made by \`npm run \
reliability\` on ${days.join(' and ')}, on ${machine}, in ${minutes} min; every file ran at least ${fewest === 1 ? 'once' : `${fewest} times`}. \
Everything here also runs in \`npm test\`.

| What happens | What Plainprint does | Tests | Runs passed | In | Tried in |
| --- | --- | ---: | ---: | --- | --- |
${rows.map(line).join('\n')}

${findings}`;

const missing = all.filter((file) => !runs.has(file));
if (missing.length > 0) {
  console.log(`The page waits for: ${missing.join(' ')}`);
} else {
  const path = 'docs/reliability.md';
  const old = readFileSync(path, 'utf8');
  // What follows the table is written by hand.
  writeFileSync(path, await format(page(old.slice(old.indexOf('## '))), { parser: 'markdown' }));
}
const untried = missing.length > 0 ? [] : rows.filter((row) => testsOf(row).length === 0);
for (const { what } of untried) console.error(`no test tries this: ${what}`);
const failures = tests.filter(({ failed }) => failed > 0).length;
console.log(`${tests.length} tests, ${failures} failed`);
process.exitCode = failures + untried.length > 0 ? 1 : 0;
