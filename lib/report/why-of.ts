/** Why a practice matters: apart from its other words, because it is only read where someone looks closer. */
import type { PracticeId } from '../policy/practice';
import { reasons } from '../practices/reasons';

/** Null for a practice that this version does not know. */
export const whyOf = (practice: PracticeId): string | null => reasons[practice] ?? null;
