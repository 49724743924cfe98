/** The recipe for Dask, on a cluster of its own on loopback: every page exactly once, in order, whatever dies. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stuckEnvironment, WITHOUT_END } from '../support/page-without-end';

/** Debian installs it for its own Python, which may not be the first on the path. */
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import distributed']).status === 0,
);
const patience = { timeout: 120_000 };
const folder = mkdtempSync(join(tmpdir(), 'plainprint-dask-'));
const scheduler = join(folder, 'scheduler.json');
const results = join(folder, 'results');
const started: ChildProcess[] = [];

const write = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const start = (...words: readonly string[]): ChildProcess => {
  const child = spawn(python ?? '', ['-m', ...words], {
    stdio: 'ignore',
    cwd: folder,
    detached: true,
    env: stuckEnvironment,
  });
  started.push(child);
  return child;
};
const startWorker = (): ChildProcess =>
  start(
    'distributed.cli.dask_worker',
    '--scheduler-file',
    scheduler,
    '--nthreads',
    '1',
    '--no-nanny',
    '--no-dashboard',
  );

const sample = resolve('test/fixtures/policies/stillwater-notes.html');

/** Three partitions of four; the first has a page that takes too long, so that its worker is in the middle of it for a while. */
const pages = (): readonly string[] => {
  const [late, bad] = [write(WITHOUT_END, '<title>Privacy policy</title>'), '/no/such/file.html'];
  return [sample, late, bad, sample, ...Array.from({ length: 2 }, () => [sample, bad, bad, sample]).flat()];
};

const read = (list: string) =>
  spawn(python ?? '', ['cli/recipes/dask_pages.py', '--rows', '4', '--timeout', '30', scheduler, list, results]);

const ended = (child: ChildProcess): Promise<{ readonly status: number | null; readonly output: string }> =>
  new Promise((done) => {
    let output = '';
    child.stdout?.on('data', (text) => (output += String(text)));
    child.stderr?.on('data', (text) => (output += String(text)));
    child.on('close', (status) => done({ status, output }));
  });

const files = (): readonly string[] => readdirSync(results).toSorted();
const linesOf = (name: string): readonly { readonly file: string; readonly error?: string }[] =>
  readFileSync(join(results, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.skipIf(python === undefined)(
  `Dask${python === undefined ? ' (python3-distributed is not installed)' : ''}`,
  () => {
    beforeAll(async () => {
      spawnSync(process.execPath, ['cli/start.js', '--help']);
      start(
        'distributed.cli.dask_scheduler',
        '--host',
        '127.0.0.1',
        '--port',
        '0',
        '--no-dashboard',
        '--scheduler-file',
        scheduler,
      );
      await vi.waitUntil(() => existsSync(scheduler), patience);
      startWorker();
      startWorker();
    }, 120_000);

    afterAll(() => {
      for (const child of started)
        if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
          process.kill(-child.pid, 'SIGKILL');
      rmSync(folder, { recursive: true });
    });

    it('a worker is killed in the middle: another one reads its partition', { timeout: 300_000 }, async () => {
      const list = pages();
      const end = ended(read(write('pages.txt', `${list.join('\n')}\n`)));
      const begun = (): string | undefined =>
        existsSync(results) ? files().find((name) => name.startsWith('part-0000000.jsonl.part-')) : undefined;
      await expect.poll(begun, patience).toBeDefined();
      process.kill(Number(begun()?.split('.part-')[1]), 'SIGKILL');
      const { status, output } = await end;
      expect(output).toContain('12 pages, 6 of them could not be read');
      expect(status).toBe(1);
      expect(files()).toEqual([0, 1, 2].map((part) => `part-000000${part}.jsonl`));
      expect(
        files()
          .flatMap(linesOf)
          .map(({ file }) => file),
      ).toEqual(list);
      expect(linesOf('part-0000000.jsonl').map(({ error = 'read' }) => error)).toEqual([
        'read',
        'reading this file took longer than 30 s; --timeout allows more',
        'there is no such file',
        'read',
      ]);
    });

    it('the same again reads only what is missing', { timeout: 300_000 }, async () => {
      const before = readFileSync(join(results, 'part-0000001.jsonl'), 'utf8');
      const written = statSync(join(results, 'part-0000002.jsonl')).mtimeMs;
      rmSync(join(results, 'part-0000001.jsonl'));
      const { output } = await ended(read(join(folder, 'pages.txt')));
      expect(output).toContain('12 pages, 6 of them could not be read');
      expect(readFileSync(join(results, 'part-0000001.jsonl'), 'utf8')).toBe(before);
      expect(statSync(join(results, 'part-0000002.jsonl')).mtimeMs).toBe(written);
    });

    it('another list does not go on with these results', { timeout: 300_000 }, async () => {
      const { status, output } = await ended(read(write('others.txt', `${sample}\n`)));
      expect([status === 0, output]).toEqual([false, expect.stringContaining('belongs to another list')]);
      expect(linesOf('part-0000000.jsonl')).toHaveLength(4);
    });
  },
);
