/** Scores the changes that are told of a pair of versions against its labels. */
import type { FactChange } from '../../lib/compare/types';
import type { PracticeId } from '../../lib/policy/practice';
import type { PolicyReport } from '../../lib/policy/report';
import type { ChangeLabel, LabelledPair } from './change-labels';

export interface PairScore {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Practices that one of the versions mentions, and whose label is certain. */
  readonly practices: number;
  readonly hasChange: boolean;
  /** What was wrong or missed, for people. */
  readonly lines: readonly string[];
}

const agrees = ({ kind: told, practice }: FactChange, label: ChangeLabel): boolean =>
  label.practice === practice && (told === label.kind || told === 'stance');

const quoteOf = ({ before, after }: FactChange): string =>
  [before, after]
    .map((fact) => (fact ? `${fact.evidence.sure} ${fact.evidence.quote.slice(0, 160)}` : '–'))
    .join(' → ');

export const scorePair = (
  { id, changes: labels }: LabelledPair,
  before: PolicyReport,
  after: PolicyReport,
  told: readonly FactChange[],
): PairScore => {
  const certain = labels.filter(({ kind }) => kind !== null);
  const open = new Set<PracticeId>(labels.filter(({ kind }) => kind === null).map(({ practice }) => practice));
  const judged = told.filter(({ practice }) => !open.has(practice));
  const wrong = judged.filter((change) => !certain.some((label) => agrees(change, label)));
  const missed = certain.filter((label) => !judged.some((change) => agrees(change, label)));
  const mentioned = new Set([...before.findings, ...after.findings].map(({ practice }) => practice));
  return {
    right: certain.length - missed.length,
    wrong: wrong.length,
    missed: missed.length,
    practices: [...mentioned].filter((practice) => !open.has(practice)).length,
    hasChange: certain.length > 0,
    lines: [
      ...wrong.map((change) => `${id} wrong: ${change.kind} ${change.practice}: ${quoteOf(change)}`),
      ...missed.map(({ practice, kind }) => `${id} missed: ${kind} ${practice}`),
    ],
  };
};

const percent = (part: number, all: number): string => (all === 0 ? '–' : ((100 * part) / all).toFixed(1));

const sum = (scores: readonly PairScore[], field: 'right' | 'wrong' | 'missed' | 'practices'): number =>
  scores.reduce((all, score) => all + score[field], 0);

/** Precision and recall over all pairs, and how many practices of pairs without a change were left alone. */
export const totalsOf = (scores: readonly PairScore[]): readonly string[] => {
  const [right, wrong, missed] = [sum(scores, 'right'), sum(scores, 'wrong'), sum(scores, 'missed')];
  const calm = scores.filter(({ hasChange }) => !hasChange);
  const [practices, disturbed] = [sum(calm, 'practices'), sum(calm, 'wrong')];
  return [
    `${scores.length} pairs, ${scores.length - calm.length} with changes of facts`,
    `changed facts: P ${percent(right, right + wrong)} R ${percent(right, right + missed)} (${right} right, ${wrong} wrong, ${missed} missed)`,
    `wording only: ${percent(practices - disturbed, practices)} of 100 practices left alone (${disturbed} of ${practices} wrong)`,
  ];
};
