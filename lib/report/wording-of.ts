/** The words for a practice, whichever version of the extension made the report, in the language of the interface. */
import type { Practice, PracticeId, Stance } from '../policy/practice';
import { practiceById } from '../practices/index';
import { practiceMessageKey } from './practice-message';
import type { Translate } from './translate';

/** Null for a practice that this version does not know: a report may be of another version. */
export const practiceOf = (practice: PracticeId): Practice | null => practiceById[practice] ?? null;

/** The practice's name for lists; null for a practice that this version does not know: such a one is not listed. */
export const practiceName = (practice: PracticeId, t: Translate): string | null =>
  practiceOf(practice) && t(practiceMessageKey(practice, 'name'));

/** What one stance means, in a plain sentence; null where the practice has no such stance. */
export const stanceInWords = (practice: PracticeId, stance: Stance, t: Translate): string | null =>
  practiceOf(practice)?.tone[stance] ? t(practiceMessageKey(practice, `says.${stance}`)) : null;

/** Why the practice matters; null for a practice that this version does not know. */
export const whyOf = (practice: PracticeId, t: Translate): string | null =>
  practiceOf(practice) && t(practiceMessageKey(practice, 'why'));

/** A finding in one plain sentence; the practice's name where it has none for this stance. */
export const sentenceOf = (
  { practice, stance }: { readonly practice: PracticeId; readonly stance: Stance },
  t: Translate,
): string => stanceInWords(practice, stance, t) ?? practiceName(practice, t) ?? practice;
