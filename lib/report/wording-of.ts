/** The words for a practice, whichever version of the extension made the report, in the language of the interface. */
import type { Practice, PracticeId } from '../policy/practice';
import { practiceById } from '../practices';
import { practiceMessageKey } from './practice-message';
import type { Told } from './arrange/tone';
import type { MessageKey, Translate } from './translate';

/** Null for a practice that this version does not know: a report may be of another version. */
export const practiceOf = (practice: PracticeId): Practice | null => practiceById[practice] ?? null;

/** The practice's name for lists; null for a practice that this version does not know: such a one is not listed. */
export const practiceName = (practice: PracticeId, t: Translate): string | null =>
  practiceOf(practice) && t(practiceMessageKey(practice, 'name'));

/** Why the practice matters; null for a practice that this version does not know. */
export const whyOf = (practice: PracticeId, t: Translate): string | null =>
  practiceOf(practice) && t(practiceMessageKey(practice, 'why'));

/** What is denied unless the reader agrees is told otherwise than what is done only then. */
const conditionMessage = ({ stance, condition }: Told): MessageKey | null => {
  switch (condition) {
    case null:
      return null;
    case 'consent':
      return stance === 'no' ? 'condition.unlessConsent' : 'condition.consent';
    case 'non-identifying':
      return 'condition.nonIdentifying';
    case 'some-users':
      return 'condition.someUsers';
  }
};

/** A finding in one plain sentence, with its condition; the practice's name where it has none for this stance. */
export const sentenceOf = (told: Told, t: Translate): string => {
  const { practice, stance } = told;
  const hasStance = practiceOf(practice)?.tone[stance] !== undefined;
  const said = hasStance ? t(practiceMessageKey(practice, `says.${stance}`)) : (practiceName(practice, t) ?? practice);
  const message = conditionMessage(told);
  return message === null ? said : t(message, [said.replace(/\.$/, '')]);
};
