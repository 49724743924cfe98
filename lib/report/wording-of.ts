/** The words for a practice, whichever version of the extension made the report, in the language of the interface. */
import type { PracticeId } from '../policy/practice';
import { wording } from '../practices/wording';
import { inLocale } from './practice-message';
import type { Told } from './tone';
import type { MessageKey, Translate } from './translate';

/** What is the same in every language, and the English words; null for a practice that this version does not know. */
export const wordingOf = (practice: PracticeId): (typeof wording)[PracticeId] | null => wording[practice] ?? null;

/** The practice's name for lists; null for a practice that this version does not know: such a one is not listed. */
export const practiceName = (practice: PracticeId, t: Translate): string | null =>
  inLocale(t, practice, 'name', wordingOf(practice)?.name ?? null);

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
  const sentence = inLocale(t, practice, `says.${stance}`, wordingOf(practice)?.says[stance] ?? null);
  const said = sentence ?? practiceName(practice, t) ?? practice;
  const message = conditionMessage(told);
  return message === null ? said : t(message, [said.replace(/\.$/, '')]);
};
