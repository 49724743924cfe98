/** The words for a practice, whichever version of the extension made the report, in the language of the interface. */
import type { PracticeId, Stance } from '../policy/practice';
import { wording } from '../practices/wording';
import { inLocale } from './practice-message';
import type { Translate } from './translate';

/** What is the same in every language, and the English words; null for a practice that this version does not know. */
export const wordingOf = (practice: PracticeId): (typeof wording)[PracticeId] | null => wording[practice] ?? null;

/** The practice's name for lists; null for a practice that this version does not know: such a one is not listed. */
export const practiceName = (practice: PracticeId, t: Translate): string | null =>
  inLocale(t, practice, 'name', wordingOf(practice)?.name ?? null);

/** What one stance means, in a plain sentence; null where the practice has no such stance. */
export const stanceInWords = (practice: PracticeId, stance: Stance, t: Translate): string | null =>
  inLocale(t, practice, `says.${stance}`, wordingOf(practice)?.says[stance] ?? null);

/** A finding in one plain sentence; the practice's name where it has none for this stance. */
export const sentenceOf = (
  { practice, stance }: { readonly practice: PracticeId; readonly stance: Stance },
  t: Translate,
): string => stanceInWords(practice, stance, t) ?? practiceName(practice, t) ?? practice;
