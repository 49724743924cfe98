/** Two policies compared, as a Markdown document. */
import type { Finding } from '../policy/report';
import { toneOf } from '../report/arrange/tone';
import type { ExportedFile } from '../report/export/export-formats';
import { comparedFileName } from '../report/export/file-name';
import { address, escape } from '../report/export/markdown-text';
import type { Translate } from '../report/translate';
import { bestOf } from '../report/arrange/sides';
import { claimOf } from '../report/arrange/claim-of';
import { practiceName } from '../report/wording-of';
import { practicePairs } from './practice-pairs';
import type { NamedPolicy, PracticePair } from './types';

const cell = (finding: Finding | null, t: Translate): string => {
  if (finding === null) return t('tone.silent');
  const tone = t(`tone.${finding.stance === 'mixed' ? 'mixed' : toneOf(finding)}`);
  return `${tone}: ${claimOf(finding, t)} ${bestOf(finding)
    .map(({ quote }) => `“${escape(quote)}”`)
    .join(' ')}`;
};

const table = (pairs: readonly PracticePair[], names: readonly string[], t: Translate): readonly string[] => [
  `| ${[t('matrix.practice'), ...names].join(' | ')} |`,
  '| --- | --- | --- |',
  ...pairs.map(
    ({ practice, first, second }) =>
      `| ${practiceName(practice, t) ?? practice} | ${cell(first, t)} | ${cell(second, t)} |`,
  ),
  '',
];

const source = ({ title, report: { url }, read }: NamedPolicy): string =>
  ['-', escape(title), ...(url === null ? [] : [address(url)]), ...(read ? [`(${escape(read)})`] : [])].join(' ');

/** @param now for the name of the file */
export const pairsMarkdown = (first: NamedPolicy, second: NamedPolicy, t: Translate, now: Date): ExportedFile => {
  const pairs = practicePairs(first.report, second.report);
  const names = [first, second].map(({ name }) => escape(name));
  const same = pairs.filter(({ relation }) => relation === 'same');
  const different = pairs.filter(({ relation }) => relation !== 'same');
  const text = [
    `# ${t('policies.compared')}`,
    '',
    source(first),
    source(second),
    '',
    `## ${t('policies.different')}`,
    '',
    ...table(different, names, t),
    `## ${t('policies.same')}`,
    '',
    ...table(same, names, t),
    t('footer.caveat'),
    '',
  ].join('\n');
  return { name: comparedFileName(now, 'md'), type: 'text/markdown', text };
};
