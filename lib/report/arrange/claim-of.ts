/** What a report claims by a finding: its sentence; of something serious, also that it is not certain. */
import type { Finding } from '../../policy/report';
import type { Translate } from '../translate';
import { sentenceOf } from '../wording-of';
import { toneOf } from './tone';
import { isSure } from './unusual';

/** Serious, and less than sure: never told without saying so. */
export const isDoubtful = (finding: Finding): boolean => toneOf(finding) === 'alarm' && !isSure(finding);

export const claimOf = (finding: Finding, t: Translate): string =>
  `${sentenceOf(finding, t)}${isDoubtful(finding) ? ` (${t('finding.unsure')})` : ''}`;
