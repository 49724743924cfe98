/** Logistic regression over present or absent features, with weights drawn towards 0 where there are few cases. */
import type { Trial } from './labelled-units';

/** How strongly weights are drawn towards 0: that of a feature with fewer cases than this hardly moves. */
const PULL = 2;
/** Rounds after which no weight moves by a thousandth on 20,000 cases. */
const ROUNDS = 60;

const chance = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** The cases that have each feature; all have `any`. */
const casesOf = (trials: readonly Trial[]): ReadonlyMap<string, readonly number[]> => {
  const cases = new Map<string, number[]>([['any', [...trials.keys()]]]);
  for (const [index, { parts }] of trials.entries())
    for (const part of parts) cases.set(part, [...(cases.get(part) ?? []), index]);
  return cases;
};

/** Newton's step for one weight, the others held still. */
const stepOf = (trials: readonly Trial[], sums: readonly number[], of: readonly number[], pulled: number): number => {
  let slope = pulled;
  let bend = PULL;
  for (const index of of) {
    const said = chance(sums[index] ?? 0);
    slope += said - Number(trials[index]?.isRight);
    bend += said * (1 - said);
  }
  return -slope / bend;
};

/** @returns the weight of each feature, and of `any`, which every case has */
export const fit = (trials: readonly Trial[]): Readonly<Record<string, number>> => {
  const cases = casesOf(trials);
  const weights = new Map<string, number>();
  const sums = trials.map(() => 0);
  for (let round = 0; round < ROUNDS; round++)
    for (const [part, of] of cases) {
      const weight = weights.get(part) ?? 0;
      const step = stepOf(trials, sums, of, part === 'any' ? 0 : PULL * weight);
      weights.set(part, weight + step);
      for (const index of of) sums[index] = (sums[index] ?? 0) + step;
    }
  return Object.fromEntries([...weights].map(([part, weight]) => [part, Math.round(weight * 100) / 100]));
};

export interface Bin {
  /** From here, a tenth wide. */
  readonly from: number;
  readonly count: number;
  /** What was said on average, and how many were right. */
  readonly said: number;
  readonly right: number;
}

/** Says what is said, and what comes true, by tenths. */
export const reliability = (trials: readonly Trial[], sureOf: (parts: readonly string[]) => number): readonly Bin[] => {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, said: 0, right: 0 }));
  for (const { parts, isRight } of trials) {
    const sure = sureOf(parts);
    const bin = bins[Math.min(9, Math.floor(sure * 10))];
    if (!bin) continue;
    bin.count++;
    bin.said += sure;
    bin.right += Number(isRight);
  }
  return bins.flatMap(({ count, said, right }, index) =>
    count === 0 ? [] : [{ from: index / 10, count, said: said / count, right: right / count }],
  );
};
