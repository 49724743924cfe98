/** The summary as plain text, for a terminal: the same facts in the same order as the popup. */
import type { Choice, Evidence, Finding, PolicyReport, Replacement } from '../../policy/report';
import { ageInWords, dateInWords } from '../arrange/age';
import { claimOf } from '../arrange/claim-of';
import { insteadOf } from '../instead';
import { firstReadingInWords, isReadable, languageInWords } from '../language';
import { standingLine } from '../arrange/level-in-words';
import { overview, type GroupOverview } from '../arrange/overview';
import { readingMinutes } from '../arrange/reading-time';
import { sidesOf } from '../arrange/sides';
import { style, type Style } from './terminal';
import { toneOf } from '../arrange/tone';
import type { Translate } from '../translate';
import { kindName } from '../arrange/best-way';
import { nameOf, waysOut } from '../arrange/ways-out';
import { placeOf } from '../place-of';
import { practiceName } from '../wording-of';

export interface TextOptions {
  readonly t: Translate;
  /** The moment from which the policy's age is counted. */
  readonly now: Date;
  /** ANSI colours, for a terminal that shows them. */
  readonly color?: boolean;
}

interface Writer extends Required<TextOptions> {
  readonly report: PolicyReport;
  /** Styled text; what stands in the page must not steer the terminal. */
  readonly write: (text: string, ...styles: readonly Style[]) => string;
}

const signs = { alarm: '‼', caution: '!', neutral: '·', good: '✓' } as const;

const header = ({ report, t, now, write }: Writer): readonly string[] => {
  const locale = t('locale');
  const { effectiveDate: date, words } = report;
  const age = date ? `${t('policy.changed', [ageInWords(date, now, locale)])} (${dateInWords(date, locale)})` : null;
  const begun = firstReadingInWords(report.language, t);
  const size = t('policy.words', words, [new Intl.NumberFormat(locale).format(words)]);
  return [
    write(report.title || t('policy.untitled'), 'bold'),
    write(`${age ?? t('policy.undated')} · ${size} · ${t('policy.minutes', readingMinutes(words))}`, 'dim'),
    ...(begun === null ? [] : [begun]),
  ];
};

const quoted = ({ quote, leadIn, page }: Evidence, t: Translate): string =>
  `“${leadIn === null ? '' : `${leadIn} … `}${quote}”${page === undefined ? '' : ` (${t('finding.page', [page])})`}`;

/** The sentence, and the best proof of it, of a contradiction one of each side; the rest are in the report itself. */
const finding = (found: Finding, { t, write }: Writer): readonly string[] => {
  const tone = toneOf(found);
  const sign = found.stance === 'mixed' ? '≠' : signs[tone];
  const contradicts = found.stance === 'mixed' ? ` (${t('tone.mixed')})` : '';
  const sides = found.stance === 'mixed' ? sidesOf(found) : [{ title: null, evidence: found.evidence }];
  return [
    `  ${write(sign, tone)} ${claimOf(found, t)}${contradicts}`,
    ...sides.flatMap(({ title, evidence }) =>
      evidence.slice(0, 1).map((one) => write(`      ${title ? `${t(title)}: ` : ''}${quoted(one, t)}`, 'dim')),
    ),
  ];
};

const instead = ({ label, href, why }: Replacement, t: Translate): readonly string[] => [
  href === null ? label : `${t('ways.instead')}${label} ${href}`,
  why,
];

const way = (choice: Choice, { t, write }: Writer): readonly string[] => {
  const { replacement, href, status } = choice;
  const name = nameOf(choice);
  const retired = status === 'retired' ? ` (${t('ways.retired')})` : '';
  const target = href.startsWith('mailto:') ? placeOf(href) : href;
  return [
    `      ${write(name)}${retired}${name === target || target === '' ? '' : ` ${write(target, 'dim')}`}`,
    ...(replacement ? instead(insteadOf(replacement, t), t).map((line) => `        ${line}`) : []),
  ];
};

const ways = (title: string, optOut: boolean, writer: Writer): readonly string[] => {
  const kinds = waysOut(writer.report, optOut);
  if (kinds.length === 0) return optOut ? [`  ${writer.t('ways.none')}`] : [];
  return [
    `  ${writer.write(title, 'bold')}`,
    ...kinds.flatMap(({ kind, choices }) => [
      `    ${writer.t(kindName(kind))}`,
      ...choices.flatMap((choice) => way(choice, writer)),
    ]),
  ];
};

const group = (
  { group: id, attention, informs, promised, silent }: GroupOverview,
  writer: Writer,
): readonly string[] => {
  const { t, write } = writer;
  const names = silent.flatMap((practice) => practiceName(practice, t) ?? []);
  return [
    '',
    write(t(`group.${id}`), 'bold'),
    ...(id === 'choices' ? [...ways(t('ways.title'), true, writer), ...ways(t('ways.others'), false, writer)] : []),
    ...[...attention, ...informs, ...promised].flatMap((found) => finding(found, writer)),
    ...(names.length > 0 ? [write(`  ○ ${t('section.silent')}: ${names.join(' · ')}`, 'dim')] : []),
  ];
};

/** Why there is nothing to show, in words; null where there is something. */
const emptiness = ({ report, t }: Writer): readonly string[] | null => {
  if (report.findings.length > 0) return null;
  if (isReadable(report.language)) return ['', t('state.nothingFound'), t('state.nothingFoundText')];
  return ['', t('state.unreadable', [languageInWords(report.language, t)]), t('state.unreadableText')];
};

/** The readable summary of a report: several lines, without a line break at the end. */
export const summaryText = (report: PolicyReport, { t, now, color = false }: TextOptions): string => {
  const write = (text: string, ...styles: readonly Style[]): string => style(text, color ? styles : []);
  const writer: Writer = { report, t, now, color, write };
  const body = emptiness(writer) ?? [
    write(standingLine(report, t), 'bold'),
    ...overview(report).flatMap((part) => group(part, writer)),
  ];
  return [...header(writer), ...body].join('\n');
};
