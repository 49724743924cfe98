/** The summary as plain text, for a terminal: the same facts in the same order as the popup. */
import type { Evidence, Finding, PolicyReport } from '../../policy/report';
import { ageInWords, dateInWords } from '../arrange/age';
import { claimOf } from '../arrange/claim-of';
import { deadInWords, insteadInWords } from './dead-in-words';
import { firstReadingInWords, isReadable, languageInWords } from '../language';
import { standingLine } from '../arrange/level-in-words';
import { overview, type GroupOverview } from '../arrange/overview';
import { readingMinutes } from '../arrange/reading-time';
import { sidesOf } from '../arrange/sides';
import { style, type Style } from './terminal';
import { toneOf } from '../arrange/tone';
import type { Translate } from '../translate';
import { exitName, exitsOf, workingOptOuts, type DeadEnd, type Exit } from '../arrange/exits';
import { nameOf } from '../arrange/ways-out';
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

/** Where a way leads, unless its name says so. */
const target = ({ href, who }: Exit): string => {
  const place = href.startsWith('mailto:') ? placeOf(href) : href;
  return place === who ? '' : place;
};

const way = (exit: Exit, { t, write }: Writer): readonly string[] => {
  const place = target(exit);
  return [
    `    ${write(exitName(exit, t))}${place === '' ? '' : ` ${write(place, 'dim')}`}`,
    ...exit.replaces.map((dead) => `      ${deadInWords(dead, t)}`),
  ];
};

const dead = ({ choices, replacement }: DeadEnd, { t }: Writer): readonly string[] => [
  ...choices.map((choice) => `    ${nameOf(choice)} (${t('ways.retired')})`),
  ...(replacement === null ? [] : [`      ${insteadInWords(replacement, t)}`]),
];

const ways = (writer: Writer): readonly string[] => {
  const { report, t, write } = writer;
  const list = exitsOf(report);
  return [
    write(`  ${t('ways.title')}`, 'bold'),
    ...(workingOptOuts(report) === 0 ? [`    ${t('ways.none')}`] : []),
    ...list.ways.flatMap((exit) => way(exit, writer)),
    ...list.dead.flatMap((end) => dead(end, writer)),
    ...(list.others.length > 0 ? [write(`  ${t('ways.others')}`, 'bold')] : []),
    ...list.others.flatMap((exit) => way(exit, writer)),
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
    ...(id === 'choices' ? ways(writer) : []),
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
