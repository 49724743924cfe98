/** The few sentences that a report opens with: what a reader should know before anything else, and what speaks for the policy. */
import type { Tone } from '../../policy/practice';
import type { Finding, PolicyReport } from '../../policy/report';
import { toneOf } from './tone';
import { bySureness, byUnusualness } from './unusual';

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

/** Selling, and giving data to advertisers, are two things: whoever reads of the one is told of the other, too. */
const toldWith = (alarms: readonly Finding[], cautions: readonly Finding[]): readonly Finding[] =>
  alarms.some(({ practice }) => practice === 'sale')
    ? cautions.filter(({ practice }) => practice === 'advertising-partners')
    : [];

const mostSerious = (alarms: readonly Finding[], cautions: readonly Finding[]): readonly Finding[] => {
  const companions = toldWith(alarms, cautions);
  const others = cautions.filter((finding) => !companions.includes(finding));
  return [...alarms.slice(0, MOST - companions.length), ...companions, ...others].slice(0, MOST);
};

export const pointsOf = ({ findings }: PolicyReport): Points => {
  const withTone = (tone: Tone): readonly Finding[] => findings.filter((finding) => toneOf(finding) === tone);
  const serious = mostSerious(bySureness(withTone('alarm')), byUnusualness(withTone('caution')));
  const others = byUnusualness(withTone('neutral')).slice(0, Math.max(0, FEWEST - serious.length));
  const first = [...serious, ...others];
  const favour = byUnusualness(withTone('good'));
  return { first, favour: favour.slice(0, Math.min(MOST_IN_FAVOUR, MOST_OF_ALL - first.length)) };
};
