/** Figures of time: only ratios within one run mean anything, for machines differ and are never idle. */

/** Milliseconds by the name of what was timed. */
export type Times = Readonly<Record<string, number>>;
/** Times of each page, or of each of several runs of the same, by its name. */
export type Samples = Readonly<Record<string, Times>>;

/** The middle; of an even number, the mean of the two in the middle. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
};

export const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** What 95 of 100 do not exceed (nearest rank). */
export const percentile95 = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1] ?? Number.NaN;

/** Milliseconds that one run takes. */
export const timed = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** All times of this name, over the samples that have one. */
export const over = (samples: Samples, name: string): readonly number[] =>
  Object.values(samples).flatMap((times) => times[name] ?? []);

/** Of each time, the shortest of two rounds: what else the machine does makes a time longer, and never shorter. */
export const best = (one: Samples, other: Samples): Samples => {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...names].map((name) => [name, shorter(one[name] ?? {}, other[name] ?? {})]));
};

const shorter = (one: Times, other: Times): Times => ({
  ...one,
  ...Object.fromEntries(Object.entries(other).map(([name, time]) => [name, Math.min(time, one[name] ?? time)])),
});
