/** Makes scores into sureness that means what it says, and chooses from which sureness on something is said: on held-out units. */

/** A score, and whether people say so too. */
export interface Trial {
  readonly score: number;
  readonly isRight: boolean;
}

export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

export const sureness = ({ slope, offset }: Calibration, score: number): number =>
  1 / (1 + Math.exp(-(slope * score + offset)));

/** Newton's steps: ten times as many as it takes. */
const STEPS = 50;
/** Steps are no longer than this. */
const LONGEST = 1;

/**
 * Platt's scaling (Platt, 1999), held to a calibration that is known.
 * @param pull so many trials' worth of belief in the known one
 */
export const calibrate = (trials: readonly Trial[], known: Calibration, pull: number): Calibration => {
  let { slope, offset } = known;
  for (let step = 0; step < STEPS; step++) {
    let [gSlope, gOffset] = [pull * (slope - known.slope), pull * (offset - known.offset)];
    let [hSlope, hBoth, hOffset] = [pull, 0, pull];
    for (const { score, isRight } of trials) {
      const sure = sureness({ slope, offset }, score);
      const error = sure - Number(isRight);
      const spread = sure * (1 - sure);
      gSlope += error * score;
      gOffset += error;
      hSlope += spread * score * score;
      hBoth += spread * score;
      hOffset += spread;
    }
    const determinant = hSlope * hOffset - hBoth * hBoth;
    if (!(Math.abs(determinant) > 1e-12)) break;
    const cut = (value: number): number => Math.max(-LONGEST, Math.min(LONGEST, value));
    slope -= cut((hOffset * gSlope - hBoth * gOffset) / determinant);
    offset -= cut((hSlope * gOffset - hBoth * gSlope) / determinant);
  }
  return { slope, offset };
};

export interface Judged {
  readonly sure: number;
  readonly isRight: boolean;
}

/** F with a weight for precision: below 1, a wrong claim costs more than a missing one (van Rijsbergen's F-beta). */
const fOf = (right: number, said: number, all: number, beta: number): number =>
  ((1 + beta * beta) * right) / (said + beta * beta * all || 1);

/** @returns the sureness from which on it pays to speak */
export const bestThreshold = (judged: readonly Judged[], beta: number): number => {
  const sorted = judged.toSorted((a, b) => b.sure - a.sure);
  const all = judged.filter(({ isRight }) => isRight).length;
  let [right, best, threshold] = [0, 0, 0.5];
  for (const [index, { sure, isRight }] of sorted.entries()) {
    if (isRight) right++;
    if (sorted[index + 1]?.sure === sure) continue;
    const f = fOf(right, index + 1, all, beta);
    if (f > best) [best, threshold] = [f, sure];
  }
  return threshold;
};

/** Few trials say little: a threshold of their own counts as much as they are, beside the common one. */
const COMMON = 200;

export const ownThreshold = (judged: readonly Judged[], common: number, beta: number): number => {
  const all = judged.filter(({ isRight }) => isRight).length;
  return (all * bestThreshold(judged, beta) + COMMON * common) / (all + COMMON);
};
