/** The load that tests put on the machine ends with them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { busyScript } from '../support/busy-work';

/** Starts busy work as a test does, and lets it hold the standard output open for as long as it runs. */
const starter = `
  const { spawn } = require('node:child_process');
  const busy = spawn(process.execPath, ['-e', (${busyScript.toString()})(process.pid)], { stdio: ['ignore', 'inherit', 'ignore'] });
  busy.once('spawn', () => process.stderr.write(String(busy.pid)));`;

it('ends when its test is killed', async () => {
  const test = spawn(process.execPath, ['-e', starter], { stdio: ['ignore', 'pipe', 'pipe'] });
  test.stdout.resume();
  const [pid] = (await once(test.stderr, 'data')) as [Buffer];
  expect(process.kill(Number(pid), 0)).toBe(true);
  test.kill('SIGKILL');
  // Whoever holds its output has ended, too: else it would stay open.
  expect(await once(test, 'close')).toEqual([null, 'SIGKILL']);
});
