/** What Linux tells of other processes; elsewhere, nothing is known. */
import { existsSync, readFileSync } from 'node:fs';

const isLinux = existsSync('/proc/self/status');

/** Milliseconds of one of the kernel's ticks, as programs see them. */
const TICK = 10;
/** Where processor time stands in `/proc/PID/stat` behind the name, which may hold spaces: user's and the kernel's. */
const USER = 11;
const KERNEL = 12;

/** The processes that this one has started, by their ids. */
export const processesBelow = (pid: number): readonly number[] =>
  isLinux ? (readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').match(/\d+/g) ?? []).map(Number) : [];

/** Megabytes that are in memory; 0 of a process that has ended. */
export const memoryOf = (pid: number): number => {
  const [, kilobytes = '0'] = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1000;
};

/** Milliseconds of processor time, in all threads, of a process and those that it has started; not a number where it is not known. */
export const processorTimeOf = (pid: number): number => {
  if (!isLinux) return Number.NaN;
  const own = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  const below = processesBelow(pid).reduce((sum, child) => sum + processorTimeOf(child), 0);
  return (Number(own[USER]) + Number(own[KERNEL])) * TICK + below;
};
