/** Times things against each other in one run: only their ratios mean anything on a busy machine. */

export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds; the median over all rounds. */
  readonly median: number;
}

/** The middle; of an even number, the mean of the two in the middle. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
};

/** What 95 of 100 do not exceed (nearest rank). */
export const percentile95 = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1] ?? Number.NaN;

/** Milliseconds that one run takes. */
export const timed = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/**
 * Runs the contenders by turns, so that whatever else the machine does falls on all of them alike.
 * @param rounds how often each one runs, after one round that is not counted
 */
export const race = (contenders: readonly Contender[], rounds: number): readonly Timing[] => {
  const times = contenders.map(({ name, run }) => ({ name, run, all: [] as number[] }));
  for (const { run } of times) run();
  for (let round = 0; round < rounds; round++) for (const { run, all } of times) all.push(timed(run));
  return times.map(({ name, all }) => ({ name, median: median(all) }));
};

/** Per contender, the median over several races (one a page, say). */
export const medians = (races: readonly (readonly Timing[])[]): readonly Timing[] =>
  (races[0] ?? []).map(({ name }, index) => ({
    name,
    median: median(races.map((one) => one[index]?.median ?? Number.NaN)),
  }));
