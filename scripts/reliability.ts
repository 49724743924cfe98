/** Runs the tests of everything that can go wrong, and writes docs/reliability.md from what came out. Needs both builds and both browsers. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { format } from 'prettier';
import * as v from 'valibot';
import { rows, type Row } from './reliability-rows';

const resultsSchema = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
});

interface Test {
  readonly file: string;
  readonly name: string;
  readonly isPassed: boolean;
}

/** Runs files by one configuration. */
const run = (files: readonly string[], config: string): readonly Test[] => {
  const output = join(mkdtempSync(join(tmpdir(), 'plainprint-')), 'results.json');
  const words = ['run', '--config', config, '--reporter', 'json', '--outputFile', output, ...files];
  spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  return v
    .parse(resultsSchema, JSON.parse(readFileSync(output, 'utf8')))
    .testResults.flatMap(({ name: path, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'passed' || status === 'failed')
        .map(({ fullName: name, status }) => ({
          file: relative('.', path),
          name,
          isPassed: status === 'passed',
        })),
    );
};

const files = [...new Set(rows.flatMap((row) => row.files))];
const isInBrowsers = (file: string): boolean => file.startsWith('test/e2e/');
const tests = [
  ...run(
    files.filter((file) => !isInBrowsers(file)),
    'vitest.config.ts',
  ),
  ...run(files.filter(isInBrowsers), 'vitest.e2e.config.ts'),
];

const testsOf = ({ files: own, named = /(?:)/ }: Row): readonly Test[] =>
  tests.filter(({ file, name }) => own.includes(file) && named.test(name));
const whereOf = (found: readonly Test[]): string =>
  [
    ...['Chromium', 'Firefox'].filter((browser) => found.some(({ name }) => name.startsWith(browser))),
    ...(found.some(({ file }) => !isInBrowsers(file)) ? ['Node'] : []),
  ].join(', ');
const line = (row: Row): string => {
  const found = testsOf(row);
  const sources = row.files.map((file) => `\`${file}\``).join(', ');
  return `| ${row.what} | ${row.does} | ${found.filter(({ isPassed }) => isPassed).length} of ${found.length} | ${whereOf(found)} | ${sources} |`;
};

const page = (findings: string): string => `# Reliability

What can go wrong around the reader, what Plainprint then does, and where that is tried. Made by \`npm run reliability\` on ${new Date().toISOString().slice(0, 10)}, on ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'} (${arch()}), Node ${process.version}. Everything here also runs in \`npm test\`.

| What happens | What Plainprint does | Tests passed | In | Tried in |
| --- | --- | --- | --- | --- |
${rows.map(line).join('\n')}

${findings}`;

const path = 'docs/reliability.md';
const old = readFileSync(path, 'utf8');
const broken = [
  ...tests.filter(({ isPassed }) => !isPassed).map(({ file, name }) => `failed: ${file}: ${name}`),
  ...rows.filter((row) => testsOf(row).length === 0).map(({ what }) => `no test tries this: ${what}`),
];
// What follows the table is written by hand.
writeFileSync(path, await format(page(old.slice(old.indexOf('## '))), { parser: 'markdown' }));
for (const problem of broken) console.error(problem);
console.log(`${tests.length} tests, ${broken.length} problems`);
process.exitCode = broken.length > 0 ? 1 : 0;
