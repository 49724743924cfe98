/** The verdict in a few lines, to send to others: how much there is of what, each point to note, and where it is from. */
import type { Finding, PolicyReport } from '../../policy/report';
import { ageInWords } from '../arrange/age';
import { claimOf } from '../arrange/claim-of';
import { isolated, oneLine } from './foreign-text';
import { standingLine } from '../arrange/level-in-words';
import { overview, type GroupOverview } from '../arrange/overview';
import type { Translate } from '../translate';
import { workingOptOuts } from '../arrange/exits';

const counts = (groups: readonly GroupOverview[], report: PolicyReport, t: Translate): string => {
  const sum = (part: 'attention' | 'promised' | 'silent'): number =>
    groups.reduce((total, group) => total + group[part].length, 0);
  const ways = workingOptOuts(report);
  const parts = [
    t('verdict.attention', sum('attention')),
    sum('promised') > 0 && t('verdict.promised', sum('promised')),
    sum('silent') > 0 && t('verdict.silent', sum('silent')),
    ways > 0 && t('ways.optOut', ways),
  ];
  return parts.filter(Boolean).join(' · ');
};

const line = (found: Finding, t: Translate): string => `• ${claimOf(found, t)}`;

/** @param now the moment from which the policy's age is counted. @returns lines without a line break at the end. */
export const shortSummary = (report: PolicyReport, t: Translate, now: Date): string => {
  const { title, url, effectiveDate: date } = report;
  const groups = overview(report);
  return [
    isolated(oneLine(title)) || t('policy.untitled'),
    ...(url === null ? [] : [url]),
    date === null ? t('policy.undated') : t('policy.changed', [ageInWords(date, now, t('locale'))]),
    standingLine(report, t),
    counts(groups, report, t),
    '',
    ...groups.flatMap(({ attention }) => attention.map((found) => line(found, t))),
    '',
    `${t('extName')}. ${t('footer.caveat')}`,
  ].join('\n');
};
