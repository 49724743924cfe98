/** The report as a Markdown document: every finding with all its quotes, for notes, tickets and chats. */
import type { Choice, Evidence, Finding, PolicyReport, Replacement } from '../../policy/report';
import { ageInWords, dateInWords } from '../arrange/age';
import { claimOf } from '../arrange/claim-of';
import { isolated, oneLine, straight } from './foreign-text';
import { insteadOf } from '../instead';
import { firstReadingInWords } from '../language';
import { standingLine } from '../arrange/level-in-words';
import { overview, type GroupOverview } from '../arrange/overview';
import { sidesOf } from '../arrange/sides';
import { kindOf } from '../arrange/tone-shapes';
import type { Translate } from '../translate';
import { kindName } from '../arrange/best-way';
import { nameOf, waysOut } from '../arrange/ways-out';
import { partAt } from '../part-at';
import { practiceName, whyOf } from '../wording-of';

/** What Markdown, HTML, formulas (`$`) and page templates (`{{`) would read as markup. */
const marks = /[\\`*_{}[\]<>#|~&$^=]/g;

/** What would make a heading, a list, a line or a box of a text at the beginning of its line. */
const beginnings = /^(?:(?=[-+:!%])|(\d{1,9})(?=[.)]))/;

/**
 * What GitHub and its like look for in finished text, where no escaping helps: @name, #7, GH-7 and :sign:. A space without
 * width keeps them apart.
 */
const references = /(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}_-])|#(?=\d)|\bGH-(?=\d)|:(?=[a-z+-][\w+-]*:)/giu;

/** The page's text as text, in one line. */
export const escape = (text: string): string =>
  isolated(
    oneLine(text)
      .replace(marks, '\\$&')
      .replace(beginnings, '$1\\')
      .replaceAll('{%', '{\\%')
      .replace(references, '$&&#8203;'),
  );

/** An address in angle brackets, which the address itself may not hold; what nobody should open is text. */
export const address = (href: string): string =>
  /^(?:https?|mailto|tel):/i.test(href) ? `<${straight(href).replace(/[<>\s]/g, encodeURIComponent)}>` : escape(href);

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

const instead = ({ label, href, why }: Replacement, t: Translate): string =>
  href === null ? ` – ${label}. ${why}` : ` – ${t('ways.instead')}${label} ${address(href)}. ${why}`;

const way = (choice: Choice, t: Translate): string => {
  const retired = choice.status === 'retired' ? ` (${t('ways.retired')})` : '';
  const replaced = choice.replacement ? instead(insteadOf(choice.replacement, t), t) : '';
  const target = choice.href === '' ? '' : ` ${address(choice.href)}`;
  return `- ${escape(nameOf(choice))}${target}${retired}${replaced}`;
};

const ways = (report: PolicyReport, t: Translate): readonly string[] => {
  const kinds = [...waysOut(report, true), ...waysOut(report, false)];
  if (kinds.length === 0) return [t('ways.none'), ''];
  return kinds.flatMap(({ kind, choices }) => [`**${t(kindName(kind))}**`, '', ...choices.map((c) => way(c, t)), '']);
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
