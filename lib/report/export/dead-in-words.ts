/** Ways out that no longer work, in the words of an exported report. */
import type { Choice, Replacement } from '../../policy/report';
import { nameOf } from '../arrange/ways-out';
import { insteadOf } from '../instead';
import type { Translate } from '../translate';

/** What to do where nothing needs to be opened. */
export const insteadInWords = (replacement: Replacement, t: Translate): string => {
  const { label, why } = insteadOf(replacement, t);
  return `${label}. ${why}`;
};

/** Of a dead way out whose place another took: what it was, and why it is none any more. */
export const deadInWords = (choice: Choice, t: Translate): string => {
  const why = choice.replacement === null ? '' : insteadOf(choice.replacement, t).why;
  return `${t('ways.insteadOf', [nameOf(choice)])} ${why}`.trim();
};
