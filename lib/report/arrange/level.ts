/** How serious a policy is, from 0 to 3, and where it stands among measured ones: by what is serious and sure, not by a sum of all. */
import type { PolicyReport } from '../../policy/report';
import { measured } from './measured';
import { toneOf } from './tone';
import { isCommon, isSure, isUnusual } from './unusual';

/**
 * 3: two serious things or more; 2: one; 1: none that is sure, but one that is not, or two unusual ones that deserve attention;
 * 0: less than that.
 */
export const levels = [0, 1, 2, 3] as const;
export type Level = (typeof levels)[number];

export interface Standing {
  readonly level: Level;
  /** How many serious things are surely said. */
  readonly serious: number;
  /** Of ten measured policies, so many weigh less, and so many more. */
  readonly lighter: number;
  readonly heavier: number;
}

/** What counts for a policy's weight: what most policies say counts nothing. */
interface Counts {
  readonly serious: number;
  readonly doubtful: number;
  readonly unusual: number;
}

const countsOf = ({ findings }: PolicyReport): Counts => {
  const alarms = findings.filter((finding) => toneOf(finding) === 'alarm' && !isCommon(finding));
  const unusual = findings.filter(
    (finding) => toneOf(finding) === 'caution' && isUnusual(finding) && isSure(finding),
  ).length;
  const serious = alarms.filter(isSure).length;
  return { serious, doubtful: alarms.length - serious, unusual };
};

/** As many unusual things as a weight tells apart: ten would weigh as much as one that is serious. */
const MOST_UNUSUAL = 9;

/** Orders policies: by what is serious and sure; where there is as much of it, by what is unusual or doubtful. */
export const weightOf = (report: PolicyReport): number => {
  const { serious, doubtful, unusual } = countsOf(report);
  return 10 * serious + Math.min(MOST_UNUSUAL, 2 * doubtful + unusual);
};

const levelOf = (weight: number): Level => {
  if (weight >= 20) return 3;
  if (weight >= 10) return 2;
  return weight >= 2 ? 1 : 0;
};

/** Nine at most: others may weigh more, or less, than any that was measured. */
const tenthsOf = (isMeant: (weight: number) => boolean): number => {
  const policies = measured.weights.reduce((sum, [weight, count]) => sum + (isMeant(weight) ? count : 0), 0);
  return Math.min(9, Math.floor((10 * policies) / measured.policies));
};

export const standingOf = (report: PolicyReport): Standing => {
  const own = weightOf(report);
  return {
    level: levelOf(own),
    serious: Math.floor(own / 10),
    lighter: tenthsOf((weight) => weight < own),
    heavier: tenthsOf((weight) => weight > own),
  };
};
