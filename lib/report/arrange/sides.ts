/** A finding's passages, as they are headed: of a contradiction, its two sides; else what says so, then what else is said. */
import type { Evidence, Finding } from '../../policy/report';
import type { MessageKey } from '../translate';

export interface Side {
  /** Neutral words, which claim nothing that a single quote need not say; null where none are needed. */
  readonly title: MessageKey | null;
  /** Never empty. */
  readonly evidence: readonly Evidence[];
}

export const sidesOf = ({ stance, evidence }: Finding): readonly Side[] => {
  const isMixed = stance === 'mixed';
  const first = isMixed ? evidence[0]?.stance : stance;
  const sides: readonly Side[] = [
    { title: isMixed ? 'finding.oneSide' : null, evidence: evidence.filter((passage) => passage.stance === first) },
    {
      title: isMixed ? 'finding.otherSide' : 'finding.also',
      evidence: evidence.filter((passage) => passage.stance !== first),
    },
  ];
  return sides.filter((side) => side.evidence.length > 0);
};

/** What proves a finding best: its first passage, and of a contradiction the first of each side. */
export const bestOf = (finding: Finding): readonly Evidence[] =>
  finding.stance === 'mixed'
    ? sidesOf(finding).flatMap(({ evidence }) => evidence.slice(0, 1))
    : finding.evidence.slice(0, 1);
