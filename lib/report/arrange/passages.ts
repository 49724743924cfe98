/** Which passages of a policy are marked in its page: what is worth noting, or everything. */
import type { Tone } from '../../policy/practice';
import type { PolicyReport } from '../../policy/report';
import { needsAttention, toneOf } from './tone';

interface Passage {
  readonly quote: string;
  readonly block: number;
  readonly tone: Tone;
}

/** Of what is worth noting, so many passages a finding, the surest: a page full of marks shows nothing. */
const MOST = 3;

/** Where nothing is worth noting, everything is marked. */
export const passagesOf = ({ findings }: PolicyReport, isEverything: boolean): readonly Passage[] => {
  const noted = findings.filter((finding) => needsAttention(toneOf(finding)));
  const all = isEverything || noted.length === 0;
  return (all ? findings : noted).flatMap((finding) =>
    finding.evidence
      .slice(0, all ? Infinity : MOST)
      .map(({ quote, block }) => ({ quote, block, tone: toneOf(finding) })),
  );
};
