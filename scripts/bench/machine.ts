/** The machine that a run is measured on, and how much of it others use meanwhile. */
import { arch, availableParallelism, cpus } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { launch } from './chromium';

/** Milliseconds for which the machine is watched. */
const WATCH = 1000;
/** Share of the cores that a quiet machine has busy at most. */
const QUIET = 0.1;

const ticks = (): { readonly idle: number; readonly all: number } => {
  const times = cpus().map((cpu) => cpu.times);
  const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  return { idle: times.reduce((sum, { idle }) => sum + idle, 0), all };
};

/** Which share of all cores is busy while we do nothing: 0 to 1. */
export const othersShare = async (): Promise<number> => {
  const before = ticks();
  await setTimeout(WATCH);
  const after = ticks();
  return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
};

export const isBusy = (share: number): boolean => share > QUIET;

export const machineText = async (): Promise<string> => {
  const browser = await launch(false);
  try {
    const processors = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'} (${arch()})`;
    return `${processors}, Node ${process.version}, ${await browser.version()}`;
  } finally {
    await browser.close();
  }
};
