/** Keeps a core busy beside a test, until it is killed or whoever asked for it has ended, however that was. */
import { type ChildProcess, spawn } from 'node:child_process';

/** @param parent process that starts it: where that is killed, nobody is left to end this */
export const busyScript = (parent: number): string => `while (process.ppid === ${parent});`;

export const startBusyWork = (): ChildProcess =>
  spawn(process.execPath, ['-e', busyScript(process.pid)], { stdio: 'ignore' });
