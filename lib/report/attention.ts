/** The badge's two facts: how many findings deserve attention, and how bad the worst of them is. */
import { groups, type Group, type Tone } from '../policy/practice';
import type { PolicyReport } from '../policy/report';
import { needsAttention, toneOf, tones } from './tone';
import { wordingOf } from './wording-of';

export interface Attention {
  readonly count: number;
  /** Null where the report has no finding at all; may be `neutral` or `good` where the count is 0. */
  readonly worst: Tone | null;
}

/** @param counted the groups whose findings count; all of them where the reader has not chosen */
export const attention = (report: PolicyReport, counted: readonly Group[] = groups): Attention => {
  const found = report.findings
    .filter(({ practice }) => counted.some((group) => wordingOf(practice)?.group === group))
    .map(toneOf);
  return {
    count: found.filter(needsAttention).length,
    worst: tones.find((tone) => found.includes(tone)) ?? null,
  };
};
