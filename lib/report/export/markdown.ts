/** The report as a Markdown document: every finding with all its quotes, for notes, tickets and chats. */
import type { Evidence, Finding, PolicyReport } from '../../policy/report';
import { ageInWords, dateInWords } from '../arrange/age';
import { claimOf } from '../arrange/claim-of';
import { firstReadingInWords } from '../language';
import { address, escape } from './markdown-text';
import { deadInWords, insteadInWords } from './dead-in-words';
import { standingLine } from '../arrange/level-in-words';
import { overview, type GroupOverview } from '../arrange/overview';
import { sidesOf } from '../arrange/sides';
import { kindOf } from '../arrange/tone-shapes';
import type { Translate } from '../translate';
import { exitName, exitsOf, workingOptOuts, type DeadEnd, type Exit } from '../arrange/exits';
import { nameOf } from '../arrange/ways-out';
import { partAt } from '../part-at';
import { practiceName, whyOf } from '../wording-of';

type Parts = PolicyReport['parts'];

const quote = ({ quote: words, heading, leadIn, block }: Evidence, parts: Parts, t: Translate): readonly string[] => {
  const part = partAt(parts, block);
  return [
    `> ${leadIn === null ? '' : `${escape(leadIn)} … `}${escape(words)}`,
    ...(part === undefined ? [] : ['>', `> — ${escape(t('whole.from', [part.label]))} ${address(part.url)}`]),
    ...(heading === null ? [] : ['>', `> — ${escape(t('finding.under', [heading]))}`]),
    '',
  ];
};

const finding = (found: Finding, parts: Parts, t: Translate): readonly string[] => [
  `### ${t(`tone.${kindOf(found)}`)} – ${claimOf(found, t)}`,
  '',
  whyOf(found.practice, t) ?? '',
  '',
  ...sidesOf(found).flatMap(({ title, evidence }) => [
    ...(title ? [`${t(title)}:`, ''] : []),
    ...evidence.flatMap((passage) => quote(passage, parts, t)),
  ]),
];

const way = (exit: Exit, t: Translate): readonly string[] => [
  `- ${escape(exitName(exit, t))}${exit.href === '' ? '' : ` ${address(exit.href)}`}`,
  ...exit.replaces.map((dead) => `  - ${escape(deadInWords(dead, t))}`),
];

const dead = ({ choices, replacement }: DeadEnd, t: Translate): readonly string[] => [
  ...choices.map((choice) => `- ${escape(nameOf(choice))} (${t('ways.retired')})`),
  ...(replacement === null ? [] : [`  - ${insteadInWords(replacement, t)}`]),
];

const ways = (report: PolicyReport, t: Translate): readonly string[] => {
  const list = exitsOf(report);
  const others = list.others.flatMap((exit) => way(exit, t));
  return [
    `**${t('ways.title')}**`,
    '',
    ...(workingOptOuts(report) === 0 ? [t('ways.none'), ''] : []),
    ...list.ways.flatMap((exit) => way(exit, t)),
    ...list.dead.flatMap((end) => dead(end, t)),
    '',
    ...(others.length > 0 ? [`**${t('ways.others')}**`, '', ...others, ''] : []),
  ];
};

const group = (part: GroupOverview, report: PolicyReport, t: Translate): readonly string[] => {
  const names = part.silent.flatMap((practice) => practiceName(practice, t) ?? []);
  return [
    `## ${t(`group.${part.group}`)}`,
    '',
    ...(part.group === 'choices' ? ways(report, t) : []),
    ...[...part.attention, ...part.informs, ...part.promised].flatMap((found) => finding(found, report.parts, t)),
    ...(names.length > 0 ? [`**${t('section.silent')}:** ${names.join(' · ')}`, ''] : []),
  ];
};

/** What a policy over several pages says on those that could not be read. */
const missing = ({ parts = [] }: PolicyReport, t: Translate): readonly string[] => {
  const unread = parts.filter(({ block }) => block === null);
  if (unread.length === 0) return [];
  return [t('whole.missing', unread.length), ...unread.map(({ url }) => `- ${address(url)}`), ''];
};

/** @param now the moment from which the policy's age is counted */
export const markdown = (report: PolicyReport, t: Translate, now: Date): string => {
  const { title, url, effectiveDate: date } = report;
  const age = date
    ? `${t('policy.changed', [ageInWords(date, now, t('locale'))])} (${dateInWords(date, t('locale'))})`
    : null;
  const begun = firstReadingInWords(report.language, t);
  return [
    `# ${escape(title) || t('policy.untitled')}`,
    '',
    ...(url === null ? [] : [address(url), '']),
    ...missing(report, t),
    age ?? t('policy.undated'),
    '',
    ...(begun === null ? [] : [begun, '']),
    `**${standingLine(report, t)}**`,
    '',
    ...overview(report).flatMap((part) => group(part, report, t)),
    t('footer.caveat'),
    '',
    `${t('extName')}, ${new Intl.DateTimeFormat(t('locale'), { dateStyle: 'long' }).format(now)}`,
    '',
  ].join('\n');
};
