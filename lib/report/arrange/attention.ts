/** The badge's two facts: how many findings deserve attention, and how bad the worst of them is. */
import type { PracticeId, Tone } from '../../policy/practice';
import type { PolicyReport } from '../../policy/report';
import { needsAttention, toneOf, tones } from './tone';

export interface Attention {
  readonly count: number;
  /** Null where the report has no finding at all; may be `neutral` or `good` where the count is 0. */
  readonly worst: Tone | null;
}

/** @param uncounted the practices that the reader has excluded from the badge */
export const attention = (report: PolicyReport, uncounted: readonly PracticeId[] = []): Attention => {
  const found = report.findings.filter(({ practice }) => !uncounted.includes(practice)).map(toneOf);
  return {
    count: found.filter(needsAttention).length,
    worst: tones.find((tone) => found.includes(tone)) ?? null,
  };
};
