/** What a long run of the command line tells: each line about its page, and the memory of the process that reads. */
import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { memoryOf, processesBelow, processorTimeOf } from '../../scripts/bench/linux-processes';
import { readForLong } from '../../scripts/bench/read-for-long';

const sample = 'test/fixtures/policies/meadow-lists.html';
const patience = { timeout: 120_000 };

it('counts the lines, and tells the memory after each page', patience, async () => {
  const told: number[] = [];
  const isNumber = process.platform === 'linux';
  const run = await readForLong([sample], 5, (done, megabytes) => {
    if (isNumber === megabytes > 20) told.push(done);
  });
  expect(run).toEqual({ lines: 5, problem: null });
  expect(told).toEqual([1, 2, 3, 4, 5]);
});

it('says which line is not about its page', patience, async () => {
  const { lines, problem } = await readForLong([sample, 'test/fixtures/policies/gone.html'], 3, () => undefined);
  expect(lines).toBe(3);
  expect(problem).toContain('line 2 is not about https://example.org/1: {"file":');
});

it.runIf(process.platform === 'linux')(
  'tells memory and processor time of a process and those that it started',
  async () => {
    const child = spawn(process.execPath, ['--eval', 'for (let sum = 0; ; sum++) if (sum === 3e8) console.log(sum)']);
    const { pid = 0 } = child;
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(processesBelow(process.pid)).toContain(pid);
    expect(memoryOf(pid)).toBeGreaterThan(20);
    const own = processorTimeOf(pid);
    expect(own).toBeGreaterThan(0);
    expect(processorTimeOf(process.pid)).toBeGreaterThan(own);
    child.kill('SIGKILL');
  },
);
