/** How many findings of a report are worth noting. */
import type { PracticeId } from '../../policy/practice';
import type { PolicyReport } from '../../policy/report';
import { needsAttention, toneOf } from './tone';

/** @param uncounted the practices that the reader has excluded from the number */
export const attention = (report: PolicyReport, uncounted: readonly PracticeId[] = []): number =>
  report.findings.filter((finding) => !uncounted.includes(finding.practice) && needsAttention(toneOf(finding))).length;
