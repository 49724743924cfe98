/** What two versions state differently. Only what their texts bear out counts: a quote that is new, or one that is gone. */
import type { Practice, PracticeId, Stance } from '../policy/practice';
import type { Evidence, Finding } from '../policy/report';
import { practices } from '../practices';
import { figureChange } from './figure-change';
import type { OtherText } from './other-text';
import { type Side, sideOf, type Statement, statementsOf, VERY_LIKELY } from './version-sides';
import type { Fact, FactChange } from './types';

type Fits = (evidence: Evidence) => boolean;

const best = (statements: readonly Statement[], fits: Fits): Statement | undefined =>
  statements.filter(({ evidence }) => fits(evidence)).toSorted((a, b) => b.novelty - a.novelty)[0];

const isLikely = (statement: Statement | undefined): boolean => statement !== undefined && statement.novelty >= 0;

const any: Fits = () => true;
const withStance =
  (stance: Stance | null): Fits =>
  (evidence) =>
    stance === 'mixed' || evidence.stance === stance;

const factOf = ({ stance, condition, own, all }: Side, fits: Fits): Fact | null => {
  const statement = best(own, fits) ?? best(all, fits) ?? best(all, any);
  return statement && stance ? { stance, condition, value: null, evidence: statement.evidence } : null;
};

/** Where both may be said, the first is what a version states: a contradiction, else by the practice's own order. */
const rankOf = ({ strongest = ['yes', 'no'] }: Practice, stance: Stance): number =>
  stance === 'mixed' ? -1 : strongest.indexOf(stance);

/** The quote whose coming or going makes another stance of one: it says what outranks the other stance. */
const decisiveQuote = (side: Side, other: Side): Statement | undefined =>
  best(side.own, side.stance === 'mixed' ? ({ stance }) => stance !== other.stance : withStance(side.stance));

/** A denial that stands beside it makes a quote less likely, where only one of them can be true. */
const isDoubtful = ({ strongest }: Practice, side: Side, other: Side, { evidence: { sure } }: Statement): boolean =>
  strongest === undefined &&
  side.stance !== 'mixed' &&
  sure < VERY_LIKELY &&
  side.all.some(({ evidence }) => evidence.stance === other.stance);

const isStanceChanged = (practice: Practice, from: Side, to: Side): boolean => {
  if (from.stance === null || to.stance === null) return false;
  const comes = rankOf(practice, to.stance) < rankOf(practice, from.stance);
  const [side, other] = comes ? [to, from] : [from, to];
  const quote = decisiveQuote(side, other);
  return quote !== undefined && isLikely(quote) && !isDoubtful(practice, side, other, quote);
};

/** Of two sentences that differ in their conditions, one must be new and the other gone: else one is only said beside the other. */
const isConditionChanged = (from: Side, to: Side): boolean =>
  [from, to].every(({ own, stance, condition }) =>
    isLikely(best(own, (evidence) => evidence.stance === stance && evidence.condition === condition)),
  );

const changed = (kind: 'stance' | 'condition', practice: PracticeId, from: Side, to: Side): FactChange | null => {
  const [before, after] = [from, to].map((side) =>
    factOf(
      side,
      (evidence) => withStance(side.stance)(evidence) && (kind === 'stance' || evidence.condition === side.condition),
    ),
  );
  return before && after ? { kind, practice, before, after } : null;
};

const changeOf = (practice: Practice, from: Side, to: Side): FactChange | null => {
  const { id } = practice;
  if (from.stance === null) {
    const after = isLikely(best(to.own, any)) ? factOf(to, withStance(to.stance)) : null;
    return after && { kind: 'new', practice: id, before: null, after };
  }
  if (to.stance === null) {
    const before = isLikely(best(from.own, any)) ? factOf(from, withStance(from.stance)) : null;
    return before && { kind: 'gone', practice: id, before, after: null };
  }
  if (from.stance !== to.stance) return isStanceChanged(practice, from, to) ? changed('stance', id, from, to) : null;
  if (from.condition !== to.condition && isConditionChanged(from, to)) return changed('condition', id, from, to);
  return figureChange(id, from, to);
};

/** A version of the policy: what was found in it, and its text to look for the other's quotes in. */
export interface Version {
  readonly findings: readonly Finding[];
  readonly text: OtherText;
}

/**
 * @param rewritten from 0 to 1: how much of the new text is new or reworded
 * @returns in catalogue order
 */
export const factChanges = (before: Version, after: Version, rewritten: number): readonly FactChange[] => {
  const findingIn = ({ findings }: Version, id: PracticeId) => findings.find(({ practice }) => practice === id);
  return practices.flatMap((practice) => {
    const [old, fresh] = [findingIn(before, practice.id), findingIn(after, practice.id)];
    const [olds, freshes] = [statementsOf(old, after.text, rewritten), statementsOf(fresh, before.text, rewritten)];
    const isMixed = old?.stance === 'mixed' || fresh?.stance === 'mixed';
    const [from, to] = [sideOf(practice, olds, freshes, isMixed), sideOf(practice, freshes, olds, isMixed)];
    return changeOf(practice, from, to) ?? [];
  });
};
