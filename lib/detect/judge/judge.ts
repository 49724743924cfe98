/** What sentences say in, a finding out. */
import type { Practice, PracticeId, Stance } from '../../policy/practice';
import type { ConditionKind, Evidence, Finding } from '../../policy/report';
import type { PlacedSentence } from '../split/units';
import type { Language } from '../../languages/language';
import { isStatement } from '../../policy/statement';

/** A practice that is both asserted and denied is asserted: the denial is then of something narrower. */
const usual: readonly Stance[] = ['yes', 'no'];

/** A sentence that is more likely right than not may contradict another, and decides under which condition a finding holds. */
export const SURE = 0.5;

/** What one sentence says of one practice. */
export interface Said extends Pick<Evidence, 'sure' | 'condition'> {
  readonly practice: PracticeId;
  readonly stance: Stance;
  readonly sentence: PlacedSentence;
}

/** The strongest of the stances by the practice's own order, else by the usual one. */
export const strongest = (practice: Practice, of: readonly { readonly stance: Stance }[]): Stance | undefined => {
  const stances = of.map(({ stance }) => stance);
  return (practice.strongest ?? usual).find((stance) => stances.includes(stance)) ?? stances[0];
};

/** The condition that all of them hold under; null where they share none. */
export const shared = (of: readonly Pick<Evidence, 'condition'>[]): ConditionKind | null => {
  const [first] = of;
  return first && of.every(({ condition }) => condition === first.condition) ? first.condition : null;
};

/** Two plain sentences that we are sure of, one for and one against: no careful reader could tell which holds. */
const sidesOf = (said: readonly Said[], { isPlain, isPlainDenial }: Language): readonly Said[] => {
  const sure = said.filter((each) => each.sure >= SURE);
  const against = sure.filter(({ stance, sentence }) => stance === 'no' && isPlainDenial(sentence));
  const inFavour = sure.filter(({ stance, sentence }) => stance === 'yes' && isPlain(sentence));
  return against.length > 0 && inFavour.length > 0 ? [...inFavour, ...against] : [];
};

/** A plain denial that is as sure as this … */
const SURELY = 0.9;
/** … outweighs statements of which none is as sure as that. */
const HARDLY = 0.7;

/** "We do not sell your data", and a title that may be about a sale. */
const isOutweighed = (said: readonly Said[], { isPlainDenial }: Language): boolean =>
  said.every(({ stance, sure }) => stance !== 'yes' || sure < HARDLY) &&
  said.some(({ stance, sure, sentence }) => stance === 'no' && sure >= SURELY && isPlainDenial(sentence));

const toEvidence = ({ sentence: { quote, heading, leadIn, block }, stance, sure, condition }: Said): Evidence => ({
  quote,
  stance,
  sure,
  condition,
  heading,
  leadIn,
  block,
});

/** A title at most names what is done. So one of which we are certain proves no more than a statement that is as likely wrong as right. */
const TITLE_WORTH = 0.5;

const worth = ({ sure, sentence: { quote, leadIn } }: Said): number => {
  const whole = leadIn === null ? quote : `${leadIn} ${quote}`;
  return isStatement(whole) ? sure : sure * TITLE_WORTH;
};

/**
 * The best proof first: the surest, where a title counts for less; of equal ones, what holds under the finding's own condition;
 * then the first in the text.
 */
const byProof = (said: readonly Said[], condition: ConditionKind | null): readonly Evidence[] => {
  const holds = (each: Said): number => Number(each.condition === condition);
  return said.toSorted((a, b) => worth(b) - worth(a) || holds(b) - holds(a)).map(toEvidence);
};

/** @returns the finding that the sentences on one practice amount to, or null where there are none */
export const toFinding = (practice: Practice, said: readonly Said[], language: Language): Finding | null => {
  const sides = practice.isBroad || practice.strongest ? [] : sidesOf(said, language);
  if (sides.length > 0)
    return { practice: practice.id, stance: 'mixed', condition: null, evidence: byProof(sides, null) };
  const stance = !practice.isBroad && isOutweighed(said, language) ? 'no' : strongest(practice, said);
  if (!stance) return null;
  const own = said.filter((each) => each.stance === stance);
  // Where several stances may be true ("by e-mail", "on the site"), quotes of the others stand behind those of the finding's.
  const others = practice.strongest ? said.filter((each) => each.stance !== stance) : [];
  const sure = own.filter((each) => each.sure >= SURE);
  const condition = shared(sure.length > 0 ? sure : own);
  return {
    practice: practice.id,
    stance,
    condition,
    evidence: [...byProof(own, condition), ...byProof(others, null)],
  };
};
