/** Many files on the command line: named by a list, gone on with after a crash, spread by other programs as docs/corpus-runs.md says. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'plainprint-'));
const pageOf = (name: string): string => resolve(`test/fixtures/policies/${name}.html`);
const files = [
  pageOf('meadow-lists'),
  '/no/such/file.html',
  ...['garden-article', 'stillwater-notes', 'shop-home', 'link-list'].map(pageOf),
];

const write = (name: string, lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  return path;
};

const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', 'cli/summarize.ts', '--jsonl', ...args], {
    encoding: 'utf8',
    input,
  });

const filesOf = (jsonLines: string): readonly unknown[] =>
  jsonLines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).file);

const recipes = readFileSync('docs/corpus-runs.md', 'utf8');
const isInstalled = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

/** What Spark's `pipe` does: the command, split at its spaces, runs once a partition, with the partition's lines as its input. */
const pipe = (command: string, partitions: readonly (readonly string[])[]): string =>
  partitions
    .map((lines) => {
      const [program = '', ...args] = command.split(' ');
      return spawnSync(program, args, { encoding: 'utf8', input: lines.map((line) => `${line}\n`).join('') }).stdout;
    })
    .join('');

describe('a list of files', { timeout: 120_000 }, () => {
  it('comes from a file or from standard input, and is read in its order, over bad files too', () => {
    const { stdout, status } = run(['--from', '-'], files.join('\n'));
    expect(filesOf(stdout)).toEqual(files);
    expect(status).toBe(1);
    expect(run(['--from', write('again.txt', files), '--processes', '1']).stdout).toBe(stdout);
  });

  it('may be empty', () => {
    expect(run(['--from', '-'])).toMatchObject({ stdout: '', status: 0 });
  });

  it('is gone on with where a run was stopped, in the middle of a line too', () => {
    const list = write('pages.txt', files);
    const results = join(folder, 'reports.jsonl');
    run(['--from', list, '--out', results]);
    const whole = readFileSync(results, 'utf8');
    truncateSync(results, Buffer.byteLength(whole.split('\n').slice(0, 3).join('\n')) + 40);
    const { stderr } = run(['--from', list, '--out', results]);
    expect(readFileSync(results, 'utf8')).toBe(whole);
    expect(stderr).toContain('going on after 3 results');
  });

  it.each([
    ['of other files', files.toReversed(), 'line 1 is not about'],
    ['that is shorter', files.slice(0, 2), 'has more lines than the list has files'],
  ])('%s does not go on with these results', (_, others, problem) => {
    const results = write(
      'begun.jsonl',
      files.map((file) => JSON.stringify({ file, error: 'there is no such file' })),
    );
    const { stderr, status } = run(['--from', write('others.txt', others), '--out', results]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(problem)]);
  });

  it.each([
    [['--from', 'list.txt', 'page.html'], '--from takes the place of files'],
    [['--processes', 'many', 'page.html'], 'not a number of processes: many'],
  ])('%j is refused', (args, problem) => {
    const { stderr, status } = run(args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(problem)]);
  });
});

describe('the recipes', { timeout: 240_000 }, () => {
  it.skipIf(!isInstalled('parallel'))('GNU parallel', () => {
    const recipe = /^parallel .*$/m.exec(recipes)?.[0] ?? '';
    const results = join(folder, 'parallel.jsonl');
    const command = recipe
      .replace('-N 1000', '-N 4')
      .replace('pages.txt', write('parallel.txt', files))
      .replace('reports.jsonl', results);
    const { status } = spawnSync('sh', ['-c', command], { env: { ...process.env, PLAINPRINT: resolve('.') } });
    expect(filesOf(readFileSync(results, 'utf8'))).toEqual(files);
    expect(status).toBe(1);
  });

  it("what Spark's pipe does", () => {
    const [, before = '', after = ''] = /^command = "(.*?)" \+ .* \+ "(.*)"$/m.exec(recipes) ?? [];
    expect(filesOf(pipe(`${before}${resolve('.')}${after}`, [files.slice(0, 2), [], files.slice(2)]))).toEqual(files);
  });
});
