/** Two policies compared, as a Markdown document. */
import type { Finding, PolicyReport } from '../policy/report';
import { toneOf } from '../report/arrange/tone';
import type { ExportedFile } from '../report/export/exports';
import { address, escape } from '../report/export/markdown';
import type { Translate } from '../report/translate';
import { claimOf } from '../report/arrange/claim-of';
import { practiceName } from '../report/wording-of';
import { practicePairs } from './practice-pairs';
import type { PracticePair } from './types';

const cell = (finding: Finding | null, t: Translate): string => {
  if (finding === null) return t('tone.silent');
  const tone = t(`tone.${finding.stance === 'mixed' ? 'mixed' : toneOf(finding)}`);
  return `${tone}: ${claimOf(finding, t)} “${escape(finding.evidence[0]?.quote ?? '')}”`;
};

const table = (pairs: readonly PracticePair[], titles: readonly string[], t: Translate): readonly string[] => [
  `| ${[t('matrix.practice'), ...titles].join(' | ')} |`,
  '| --- | --- | --- |',
  ...pairs.map(
    ({ practice, first, second }) =>
      `| ${practiceName(practice, t) ?? practice} | ${cell(first, t)} | ${cell(second, t)} |`,
  ),
  '',
];

const source = ({ title, url }: PolicyReport, t: Translate): string =>
  `- ${escape(title) || t('policy.untitled')}${url === null ? '' : ` ${address(url)}`}`;

/** @param now for the name of the file */
export const pairsMarkdown = (first: PolicyReport, second: PolicyReport, t: Translate, now: Date): ExportedFile => {
  const pairs = practicePairs(first, second);
  const titles = [first, second].map(({ title }) => escape(title) || t('policy.untitled'));
  const same = pairs.filter(({ relation }) => relation === 'same');
  const different = pairs.filter(({ relation }) => relation !== 'same');
  const text = [
    `# ${t('policies.compared')}`,
    '',
    source(first, t),
    source(second, t),
    '',
    `## ${t('policies.different')}`,
    '',
    ...table(different, titles, t),
    `## ${t('policies.same')}`,
    '',
    ...table(same, titles, t),
    t('footer.caveat'),
    '',
  ].join('\n');
  return { name: `plainprint-compared-${now.toISOString().slice(0, 10)}.md`, type: 'text/markdown', text };
};
