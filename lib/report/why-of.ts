/** Why a practice matters: apart from its other words, because it is only read where someone looks closer. */
import type { PracticeId } from '../policy/practice';
import { reasons } from '../practices/reasons';
import { inLocale } from './practice-message';
import type { Translate } from './translate';

/** Null for a practice that this version does not know. */
export const whyOf = (practice: PracticeId, t: Translate): string | null =>
  inLocale(t, practice, 'why', reasons[practice] ?? null);
