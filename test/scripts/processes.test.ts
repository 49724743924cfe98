/** Jobs over processes: in order, no faster asked for than done, and a process that dies takes only its own job with it. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { inProcesses } from '../../cli/processes';

const worker = join(mkdtempSync(join(tmpdir(), 'plainprint-')), 'worker.mjs');
writeFileSync(
  worker,
  `process.on('message', (job) => {
  if (job.dies) process.exit(3);
  if (job.hangs) for (;;);
  if (job.asksWho) return process.send(process.pid);
  if (job.asksHow) return process.send(process.execArgv);
  process.send(job.at);
});
process.send('ready');
process.on('disconnect', () => process.exit());`,
);

it(
  'gives results in order, over one that died, and asks for no more than it can hold',
  { timeout: 60_000 },
  async () => {
    let asked = 0;
    function* jobs(): Generator<{ readonly at: number; readonly dies: boolean }> {
      for (let at = 0; at < 60; at++) {
        asked = at;
        yield { at, dies: at === 5 };
      }
    }
    let done = 0;
    const results: unknown[] = [];
    for await (const result of inProcesses<{ at: number; dies: boolean }, unknown>(
      worker,
      jobs(),
      (_, why) => why,
      2,
    )) {
      expect(asked - done++).toBeLessThanOrEqual(16);
      results.push(result);
    }
    expect(results.map((result, at) => (at === 5 ? '' : result))).toEqual(
      Array.from({ length: 60 }, (_, at) => (at === 5 ? '' : at)),
    );
    expect(results[5]).toContain('exit status 3');
  },
);

it('ends a worker that hangs, and goes on with another', { timeout: 60_000 }, async () => {
  const jobs = [{ at: 0 }, { at: 1, hangs: true }, { at: 2 }];
  const results: unknown[] = [];
  for await (const result of inProcesses<{ at: number }, unknown>(worker, jobs, (_, why) => why, 1, { timeout: 2500 }))
    results.push(result);
  expect(results).toEqual([0, 'reading this file took longer than 2.5 s; --timeout allows more', 2]);
});

it('does not take a worker for slow where this process itself stands still', { timeout: 60_000 }, async () => {
  const jobs = Array.from({ length: 6 }, (_, at) => ({ at }));
  const results: unknown[] = [];
  for await (const result of inProcesses<{ at: number }, unknown>(worker, jobs, (_, why) => why, 1, {
    timeout: 1000,
  })) {
    // As where the program that takes the output does not: writing waits, and nothing else is done.
    if (result === 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
    results.push(result);
  }
  expect(results).toEqual([0, 1, 2, 3, 4, 5]);
});

it.each([true, false])(
  'saves memory in any case, and time for the first job where there are few (%s)',
  async (isShort) => {
    const jobs = [{ asksHow: true }];
    const how: unknown[] = [];
    for await (const result of inProcesses<object, unknown>(worker, jobs, (_, why) => why, 1, { isShort }))
      how.push(result);
    expect(how).toEqual([expect.arrayContaining(['--single-threaded-gc'])]);
    expect(JSON.stringify(how).includes('--no-regexp-tier-up')).toBe(isShort);
  },
);

it.each([true, false])(
  'gives the first job to a process that starts already, whether it has said so or not (%s)',
  { timeout: 60_000 },
  async (isReady) => {
    const child = fork(worker, { serialization: 'advanced' });
    if (isReady) await once(child, 'message');
    const ids: unknown[] = [];
    const jobs = [{ asksWho: true }, { dies: true }, { asksWho: true }];
    const started = { child, isReady };
    for await (const result of inProcesses<object, unknown>(worker, jobs, (_, why) => why, 1, {
      started,
      timeout: 30_000,
    }))
      ids.push(result);
    expect(ids[0]).toBe(child.pid);
    expect(ids[1]).toContain('exit status 3');
    expect(ids[2]).toEqual(expect.any(Number));
    expect(ids[2]).not.toBe(child.pid);
  },
);

it('says nothing of its own where there are many workers', { timeout: 60_000 }, async () => {
  const warnings: string[] = [];
  const warned = (warning: Error): unknown => warnings.push(warning.message);
  process.on('warning', warned);
  onTestFinished(() => void process.off('warning', warned));
  const results: unknown[] = [];
  const jobs = Array.from({ length: 12 }, (_, at) => ({ at }));
  for await (const result of inProcesses<{ at: number }, unknown>(worker, jobs, (_, why) => why, 12))
    results.push(result);
  expect([results.length, warnings]).toEqual([12, []]);
});
