/** Two policies practice by practice: where they differ, the weightiest first, and then where they say the same. */
import { practiceIds } from '../policy/practice';
import { isLookedFor } from '../policy/read-languages';
import type { Finding, PolicyReport } from '../policy/report';
import { tones } from '../policy/practice';
import { toneOf } from '../report/arrange/tone';
import { figuresIn, figuresOnlyIn } from './figures';
import type { PracticePair } from './types';

type Report = Pick<PolicyReport, 'findings' | 'language'>;

const relationOf = (first: Finding | null, second: Finding | null): PracticePair['relation'] => {
  if (first === null) return 'only-second';
  if (second === null) return 'only-first';
  return first.stance === second.stance && first.condition === second.condition ? 'same' : 'different';
};

const found = ({ findings }: Report, practice: PracticePair['practice']): Finding | null =>
  findings.find((finding) => finding.practice === practice) ?? null;

/** What proves it with a figure. */
const withFigures = ({ practice, stance, evidence }: Finding) =>
  evidence.filter((passage) => passage.stance === stance && figuresIn(practice, passage.quote).length > 0);

/** "12 months" and "7 years" are not the same: where the two have no figure in common, those are what differs, and is shown. */
const byFigures = (pair: PracticePair): PracticePair => {
  const { practice, relation, first, second } = pair;
  if (relation !== 'same' || first === null || second === null) return pair;
  const [one, other] = [withFigures(first), withFigures(second)];
  const [ones, others] = [one, other].map((passages) => passages.flatMap(({ quote }) => figuresIn(practice, quote)));
  if (!ones?.length || !others?.length || figuresOnlyIn(ones, others).length < ones.length) return pair;
  return {
    practice,
    relation: 'different',
    first: { ...first, evidence: one },
    second: { ...second, evidence: other },
  };
};

/** The tone that is the worse of the two, as its place among all. */
const rank = ({ first, second }: PracticePair): number =>
  Math.min(...[first, second].flatMap((finding) => (finding === null ? [] : tones.indexOf(toneOf(finding)))));

/** Practices that neither mentions are left out, as are those that are not looked for in the language of one. */
export const practicePairs = (one: Report, other: Report): readonly PracticePair[] => {
  const pairs = practiceIds.flatMap((practice): readonly PracticePair[] => {
    const [first, second] = [found(one, practice), found(other, practice)];
    const isKnown = isLookedFor(practice, one.language) && isLookedFor(practice, other.language);
    if (!isKnown || (first === null && second === null)) return [];
    return [byFigures({ practice, relation: relationOf(first, second), first, second })];
  });
  return pairs.toSorted((a, b) => Number(a.relation === 'same') - Number(b.relation === 'same') || rank(a) - rank(b));
};
