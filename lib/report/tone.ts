/** How a finding is shown: its tone, and the tones in the order in which they deserve a reader's time. */
import type { PracticeId, Stance, Tone } from '../policy/practice';
import { practiceOf } from './wording-of';

/** Worst first. */
export const tones = ['alarm', 'caution', 'neutral', 'good'] as const satisfies readonly Tone[];

/** The tone of a stance. Where the practice gives it none, a contradiction is a caution and all else informs. */
export const toneOf = ({ practice, stance }: { readonly practice: PracticeId; readonly stance: Stance }): Tone =>
  practiceOf(practice)?.tone[stance] ?? (stance === 'mixed' ? 'caution' : 'neutral');

/** Does a tone count in the badge? */
export const needsAttention = (tone: Tone): boolean => tone === 'alarm' || tone === 'caution';
