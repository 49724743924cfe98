/** The command line as it is started: one script, built from its sources. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { summarizeFile } from '../../cli/summarize-file';

const built = '.output/summarize.json';
const sample = 'test/fixtures/policies/meadow-lists.html';

interface Built {
  readonly begun: number;
  readonly sources: readonly string[];
}
const readBuilt = (): Built => JSON.parse(readFileSync(built, 'utf8')) as Built;
const summarize = (...args: string[]) => spawnSync(process.execPath, ['cli/start.js', ...args], { encoding: 'utf8' });

const expectAnswer = async (): Promise<void> => {
  const { stdout, status } = summarize('--jsonl', '--text', sample);
  expect(JSON.parse(stdout)).toEqual(await summarizeFile({ file: sample, url: null, withText: true }));
  expect(status).toBe(0);
};

it('is built where it is not, says what its sources say, and is not built again', { timeout: 120_000 }, async () => {
  rmSync(built, { force: true });
  await expectAnswer();
  const first = readBuilt();
  expect(first.sources).toContain('lib/page/extract/walk.ts');
  await expectAnswer();
  expect(readBuilt()).toEqual(first);
});

it.each([
  ['is younger than it', { begun: 0, sources: ['cli/summarize.ts'] }],
  ['has gone', { begun: Date.now() + 1e6, sources: ['cli/gone.ts'] }],
])('is built anew where a source %s', { timeout: 120_000 }, async (_what, stale) => {
  writeFileSync(built, JSON.stringify(stale));
  await expectAnswer();
  expect(readBuilt().sources.length).toBeGreaterThan(100);
});

it('prints a summary for people, and says what it refuses', { timeout: 120_000 }, () => {
  expect(summarize(sample).stdout).toContain('Privacy');
  expect(summarize('--loud')).toMatchObject({ status: 2, stdout: '' });
});
