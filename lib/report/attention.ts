/** The badge's two facts: how many findings deserve attention, and how bad the worst of them is. */
import type { Tone } from '../policy/practice';
import type { PolicyReport } from '../policy/report';
import { needsAttention, toneOf, tones } from './tone';

export interface Attention {
  readonly count: number;
  /** Null where the report has no finding at all; may be `neutral` or `good` where the count is 0. */
  readonly worst: Tone | null;
}

export const attention = (report: PolicyReport): Attention => {
  const found = report.findings.map(toneOf);
  return {
    count: found.filter(needsAttention).length,
    worst: tones.find((tone) => found.includes(tone)) ?? null,
  };
};
