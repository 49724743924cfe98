/** Where the locale files keep what people are told of a practice. */
import type { PracticeId, Stance } from '../policy/practice';
import type { PracticeMessageKey } from './translate';

export type PracticeText = 'name' | 'why' | `says.${Stance}`;

/** Browsers allow no hyphens in the names of messages. */
export const practiceMessageKey = (practice: PracticeId, text: PracticeText): PracticeMessageKey =>
  `practice.${`${practice}.${text}`.replaceAll('-', '_')}`;
