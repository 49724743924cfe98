/** Runs test files one by one, as often as wanted, and keeps what came out: a long run can be made in pieces. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';

const testSchema = v.object({ name: v.string(), passed: v.number(), failed: v.number() });
const fileRunSchema = v.object({
  file: v.string(),
  /** ISO 8601. */
  day: v.string(),
  times: v.number(),
  seconds: v.number(),
  tests: v.array(testSchema),
});
const storedSchema = v.object({ fingerprint: v.string(), runs: v.array(fileRunSchema) });

/** How often a test passed, and how often it failed. */
export type TestRun = v.InferOutput<typeof testSchema>;
/** What came out of one file. */
export type FileRun = v.InferOutput<typeof fileRunSchema>;

/** As vitest's JSON reporter writes it. */
const resultsSchema = v.object({
  testResults: v.array(v.object({ assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })) })),
});

export const isInBrowsers = (file: string): boolean => file.startsWith('test/e2e/');

interface Outcome {
  readonly name: string;
  readonly isPassed: boolean;
}

/** Every test of a file, once. What did not run in a file that failed counts as failed: its beginning broke. */
function runOnce(file: string): readonly Outcome[] {
  const output = join(mkdtempSync(join(tmpdir(), 'plainprint-')), 'results.json');
  const config = isInBrowsers(file) ? 'vitest.e2e.config.ts' : 'vitest.config.ts';
  const words = ['run', '--config', config, '--reporter', 'json', '--outputFile', output, file];
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const results = existsSync(output)
    ? v.parse(resultsSchema, JSON.parse(readFileSync(output, 'utf8'))).testResults
    : [];
  const tests = results
    .flatMap(({ assertionResults }) => assertionResults)
    .filter((test) => status !== 0 || test.status === 'passed')
    .map((test) => ({ name: test.fullName, isPassed: test.status === 'passed' }));
  const isExplained = status === 0 || tests.some(({ isPassed }) => !isPassed);
  return isExplained ? tests : [...tests, { name: 'the file itself', isPassed: false }];
}

/** @param times how often each of the file's tests runs, each time in browsers of its own. */
export function runFile(file: string, times: number): FileRun {
  const start = Date.now();
  const counts = new Map<string, TestRun>();
  for (let time = 0; time < times; time++)
    for (const { name, isPassed } of runOnce(file)) {
      const { passed, failed } = counts.get(name) ?? { passed: 0, failed: 0 };
      counts.set(name, { name, passed: passed + Number(isPassed), failed: failed + Number(!isPassed) });
    }
  const seconds = Math.round((Date.now() - start) / 1000);
  return { file, day: new Date(start).toISOString().slice(0, 10), times, seconds, tests: [...counts.values()] };
}

const tested = ['.output/chrome-mv3', '.output/firefox-mv3', 'components', 'lib', 'scripts', 'test'];

/** Names what is tested: both builds, the sources and all tests, to the byte. @throws where a build is missing. */
export function fingerprintOfAll(): string {
  const sum = createHash('sha256');
  for (const folder of tested)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(folder, name);
      // Pictures are made by the tests.
      if (statSync(path).isFile() && !name.endsWith('.png')) sum.update(`${path}\0`).update(readFileSync(path));
    }
  return sum.digest('hex');
}

const store = '.output/reliability.json';

/** The earlier runs of the same builds by the same tests. */
export function loadRuns(fingerprint: string): readonly FileRun[] {
  if (!existsSync(store)) return [];
  const stored = v.safeParse(storedSchema, JSON.parse(readFileSync(store, 'utf8')));
  return stored.success && stored.output.fingerprint === fingerprint ? stored.output.runs : [];
}

export function saveRuns(fingerprint: string, runs: readonly FileRun[]): void {
  writeFileSync(store, JSON.stringify({ fingerprint, runs }));
}
