/** How a finding is shown: its tone. */
import type { PracticeId, Stance, Tone } from '../../policy/practice';
import type { ConditionKind } from '../../policy/report';
import { practiceOf } from '../wording-of';

/** What decides how a finding is shown and told. */
export interface Told {
  readonly practice: PracticeId;
  readonly stance: Stance;
  readonly condition: ConditionKind | null;
}

/**
 * The tone of a stance. Where the practice gives it none, a contradiction is a caution and all else informs. What holds
 * under a condition alone is never an alarm.
 */
export const toneOf = ({ practice, stance, condition }: Told): Tone => {
  const tone = practiceOf(practice)?.tone[stance] ?? (stance === 'mixed' ? 'caution' : 'neutral');
  return tone === 'alarm' && condition !== null ? 'caution' : tone;
};

/** Does a tone count in the badge? */
export const needsAttention = (tone: Tone): boolean => tone === 'alarm' || tone === 'caution';
