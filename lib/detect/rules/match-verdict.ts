/** What one match of a clause says of its practice, step by step: the first step that voids it decides. */
import type { Stance } from '../../policy/practice';
import type { ConditionKind } from '../../policy/report';
import type { Language, Polarity } from '../../languages/language';
import type { Match } from '../net/matcher';
import type { PlacedSentence } from '../split/units';
import type { Part, Rule } from './rules';

/**
 * Why a match says nothing: it lies in the lead-in alone; it tells of others' deeds; it only supposes; the denial that it is
 * gets lifted, is of something narrower, or leaves open what holds instead.
 */
export type MatchStep = 'lead-in' | 'actor' | 'hypothetical' | 'lifted' | 'narrow' | 'denied';

export type MatchVerdict =
  { readonly kind: 'said'; readonly stance: Stance } | { readonly kind: 'void'; readonly step: MatchStep };

type Placed = Pick<PlacedSentence, 'text' | 'ownStart'>;

const isOthers = ({ actorOf }: Language, { exceptActors }: Rule, text: string, start: number): boolean => {
  if (exceptActors.length === 0) return false;
  const actor = actorOf(text, start);
  return actor !== null && exceptActors.includes(actor);
};

/** A rule that is a denial itself: no other negation counts. */
const ofDenial = ({ isLifted }: Language, text: string, end: number): Polarity =>
  isLifted(text, end) ? 'void' : 'yes';

const voided = (step: MatchStep): MatchVerdict => ({ kind: 'void', step });

/** @param match of the first part of the rule, within the sentence's text */
export const verdictOf = (
  language: Language,
  rule: Rule,
  { isNegative }: Part,
  { text, ownStart }: Placed,
  { start, end }: Match,
): MatchVerdict => {
  // A rule of several parts tells what follows from a case ("if we were to merge, your data …"): the case may be supposed.
  const whole = rule.parts.length > 1 ? text.length : end;
  if (end <= ownStart + 1) return voided('lead-in');
  if (isOthers(language, rule, text, start)) return voided('actor');
  if (language.isHypothetical(text, start, whole)) return voided('hypothetical');
  const isDenial = rule.stance === 'no';
  const said = isDenial
    ? ofDenial(language, text, end)
    : language.polarity({ text, start, end, ownStart, isNegative, isTie: rule.isTie, isKind: rule.isKind });
  if (said === 'void') return voided(isDenial ? 'lifted' : 'narrow');
  const stance = said === 'no' ? rule.denied : rule.stance;
  return stance ? { kind: 'said', stance } : voided('denied');
};

/** The condition under which alone a match says its stance. */
export const conditionOfMatch = (
  language: Language,
  { practice }: Rule,
  stance: Stance,
  { text, heading }: Pick<PlacedSentence, 'text' | 'heading'>,
  { start, end }: Match,
): ConditionKind | null => language.conditionOf({ practice, text, heading, start, end, isDenied: stance === 'no' });
