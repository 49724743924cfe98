/** The few sentences that a report opens with: what a reader should know before anything else, and what speaks for the policy. */
import type { Tone } from '../../policy/practice';
import type { Finding, PolicyReport } from '../../policy/report';
import { toneOf } from './tone';
import { byUnusualness } from './unusual';

export interface Points {
  /** Alarms before cautions; where there are few of them, what only informs. */
  readonly first: readonly Finding[];
  /** In the reader's favour. */
  readonly favour: readonly Finding[];
}

/** As many as are read in five seconds, and seen without scrolling. */
const MOST = 5;
const FEWEST = 3;
const MOST_OF_ALL = 6;
const MOST_IN_FAVOUR = 2;

export const pointsOf = ({ findings }: PolicyReport): Points => {
  const withTone = (tone: Tone): readonly Finding[] =>
    byUnusualness(findings.filter((finding) => toneOf(finding) === tone));
  const serious = [...withTone('alarm'), ...withTone('caution')].slice(0, MOST);
  const others = withTone('neutral').slice(0, Math.max(0, FEWEST - serious.length));
  const first = [...serious, ...others];
  return { first, favour: withTone('good').slice(0, Math.min(MOST_IN_FAVOUR, MOST_OF_ALL - first.length)) };
};
