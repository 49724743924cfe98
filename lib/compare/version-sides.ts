/** What each version states of a practice, once what the reader found in one has been looked for in the other. */
import { shared, strongest, SURE } from '../detect/judge/judge';
import type { Practice, Stance } from '../policy/practice';
import type { ConditionKind, Evidence, Finding } from '../policy/report';
import { isItem, type OtherText, STANDS } from './other-text';

/** A quote of one version, and how much of it stands in the other, from 0 to 1. */
export interface Statement {
  readonly evidence: Evidence;
  readonly coverage: number;
  /** By how much the quote is surer than it must be to state what the other version does not; below 0, it may not. */
  readonly novelty: number;
  /** Is it stated in the other version, too, whether the reader was sure of it there or not? */
  readonly stands: boolean;
}

/** What one version states of one practice. */
export interface Side {
  /** Null where it states nothing. */
  readonly stance: Stance | null;
  readonly condition: ConditionKind | null;
  /** The quotes that were found in this version. */
  readonly own: readonly Statement[];
  /** Those, and the other version's that stand here, too. */
  readonly all: readonly Statement[];
}

/** From here on, a quote may be another wording of what the other version says. */
const REWORDED = 0.5;

/** What is less likely right is not told. */
const LIKELY = 0.5;
/** So sure a quote must be that nearly stands in the other version, and was not taken for a statement there: a few words made it one. */
export const VERY_LIKELY = 0.85;

/** Of a text of which more is new or reworded, quotes must be likelier: what the reader missed in the other version looks like a change. */
const WRITTEN_ANEW = { from: 0.2, to: 0.7 };

const noveltyOf = ({ quote, sure }: Evidence, coverage: number, rewritten: number): number => {
  if (coverage >= STANDS) return -1;
  // An item says nothing by itself, and what introduces it may be read wrongly.
  if (isItem(quote)) return sure - VERY_LIKELY;
  const likeness = Math.max(0, coverage - REWORDED) / (STANDS - REWORDED);
  const { from, to } = WRITTEN_ANEW;
  const doubt = Math.max(likeness, Math.min(1, (rewritten - from) / (to - from)));
  return sure - (LIKELY + doubt * (VERY_LIKELY - LIKELY));
};

/** @param rewritten from 0 to 1: how much of the text is new or reworded */
export const statementsOf = (finding: Finding | undefined, other: OtherText, rewritten: number): readonly Statement[] =>
  (finding?.evidence ?? []).map((evidence) => {
    const coverage = other.coverageOf(evidence.quote);
    const novelty = noveltyOf(evidence, coverage, rewritten);
    return { evidence, coverage, novelty, stands: other.holds(evidence) };
  });

/** Quotes that are likelier right than wrong decide, where there are any. */
const decisive = (evidence: readonly Evidence[]): readonly Evidence[] => {
  const sure = evidence.filter((each) => each.sure >= SURE);
  return sure.length > 0 ? sure : evidence;
};

/**
 * @param own this version's statements
 * @param others the other version's: those that stand here, too, count here
 * @param isMixed does the reader find a contradiction in one of the versions?
 */
export const sideOf = (
  practice: Practice,
  own: readonly Statement[],
  others: readonly Statement[],
  isMixed: boolean,
): Side => {
  const all = [...own, ...others.filter(({ stands }) => stands)];
  const evidence = decisive(all.map((statement) => statement.evidence));
  const isBoth = ['yes', 'no'].every((stance) => evidence.some((each) => each.stance === stance));
  const stance = isMixed && isBoth ? 'mixed' : (strongest(practice, evidence) ?? null);
  return { stance, condition: shared(evidence.filter((each) => each.stance === stance)), own, all };
};
