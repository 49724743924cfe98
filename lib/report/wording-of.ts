/** The words for a practice, whichever version of the extension made the report. */
import type { PracticeId, Stance } from '../policy/practice';
import { wording } from '../practices/wording';

/** Null for a practice that this version has no words for: such a finding is not shown. */
export const wordingOf = (practice: PracticeId): (typeof wording)[PracticeId] | null => wording[practice] ?? null;

/** A finding in one plain sentence; the practice's name where it has none for this stance. */
export const sentenceOf = ({
  practice,
  stance,
}: {
  readonly practice: PracticeId;
  readonly stance: Stance;
}): string => {
  const words = wordingOf(practice);
  return words?.says[stance] ?? words?.name ?? practice;
};
