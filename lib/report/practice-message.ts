/** Practice wording in other languages than English: from the locale's messages, as the practice files are in English. */
import type { PracticeId, Stance } from '../policy/practice';
import type { PracticeMessageKey, Translate } from './translate';

export type PracticeText = 'name' | 'why' | `says.${Stance}`;

/** Where a locale file keeps the text: browsers allow no hyphens in the names of messages. */
export const practiceMessageKey = (practice: PracticeId, text: PracticeText): PracticeMessageKey =>
  `practice.${`${practice}.${text}`.replaceAll('-', '_')}`;

/**
 * The text in the language of the interface; null where there is none in English, either.
 * English stays where the locale has no message: a report may be read by a version that lacks a translation.
 */
export const inLocale = (
  t: Translate,
  practice: PracticeId,
  text: PracticeText,
  english: string | null,
): string | null => {
  if (english === null || t('locale') === 'en') return english;
  return t(practiceMessageKey(practice, text)) || english;
};
