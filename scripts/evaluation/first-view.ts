/** The five-second test: does a report's first view tell the three facts that the labels call most serious? */
import { practiceIds, type PracticeId, type Stance, type Tone } from '../../lib/policy/practice';
import type { Finding, PolicyReport } from '../../lib/policy/report';
import { pointsOf } from '../../lib/report/arrange/points';
import { toneOf } from '../../lib/report/arrange/tone';
import { shareOf } from '../../lib/report/arrange/unusual';
import type { Gold } from './gold';

export interface FirstView {
  /** All three are told. Where labels call fewer serious or to note, all of those. */
  readonly isTold: boolean;
  /** The serious ones among the three are told; of what is to note, any that the labels have: their order is that of how usual they are. */
  readonly isToldWithTies: boolean;
  /** The report has all three, wherever it tells them: no order can tell more. */
  readonly isFound: boolean;
}

const MOST = 3;

interface Fact {
  readonly practice: PracticeId;
  readonly stance: Stance;
  readonly condition: null;
}

/** What is labelled, without what labellers could not agree on: as facts of no condition, for labels name none. */
const factsOf = ({ facts = {}, skip = [] }: Gold): readonly Fact[] =>
  practiceIds.flatMap((practice) => {
    const stance = facts[practice];
    const isLabelled = stance !== undefined && stance !== '*' && !skip.includes(practice);
    return isLabelled ? [{ practice, stance: stance as Stance, condition: null }] : [];
  });

const rarest = (facts: readonly Fact[], tone: Tone): readonly Fact[] =>
  facts.filter((fact) => toneOf(fact) === tone).toSorted((a, b) => shareOf(a) - shareOf(b));

/** Whether findings tell a fact: whichever side of a contradiction is told, it counts, as in the stances' own figure. */
const tells =
  (findings: readonly Finding[]) =>
  (fact: Fact): boolean =>
    findings.some(
      ({ practice, stance }) => practice === fact.practice && (stance === fact.stance || fact.stance === 'mixed'),
    );

/** Labels may ask of some practices only: what else is found would take the room of facts that they can call serious. */
const labelledOnly = (report: PolicyReport, { ids }: Gold): PolicyReport => ({
  ...report,
  findings: report.findings.filter(({ practice }) => ids?.includes(practice) ?? true),
});

export const firstView = (whole: PolicyReport, gold: Gold): FirstView => {
  const report = labelledOnly(whole, gold);
  const facts = factsOf(gold);
  const [alarms, cautions] = [rarest(facts, 'alarm').slice(0, MOST), rarest(facts, 'caution')];
  const wanted = [...alarms, ...cautions].slice(0, MOST);
  const isTold = tells(pointsOf(report).first);
  return {
    isTold: wanted.every(isTold),
    isToldWithTies: alarms.every(isTold) && cautions.filter(isTold).length >= wanted.length - alarms.length,
    isFound: wanted.every(tells(report.findings)),
  };
};

/** @param views one a policy */
export const firstViewText = (views: readonly FirstView[]): string => {
  const count = (is: keyof FirstView): number => views.filter((view) => view[is]).length;
  return (
    `first view: of ${views.length}, the three most serious facts stand in ${count('isTold')}; ` +
    `with ties in what is to note, in ${count('isToldWithTies')}; anywhere in the report, in ${count('isFound')}`
  );
};
