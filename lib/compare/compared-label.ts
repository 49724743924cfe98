/** What a label for sharing says of two policies: how serious each is, where they differ most, and who compared them when. */
import { practicePairs } from './practice-pairs';
import type { NamedPolicy, PracticePair } from './types';
import type { Finding } from '../policy/report';
import { standingOf, type Level } from '../report/arrange/level';
import { meaningOf, signOf } from '../report/arrange/level-in-words';
import { isolated, oneLine } from '../report/export/foreign-text';
import { factLines, factOf, type Fact } from '../report/export/label';
import type { Translate } from '../report/translate';
import { practiceName } from '../report/wording-of';

interface LabelSide {
  readonly title: string;
  readonly name: string;
  /** Where it stands, and when it was read. */
  readonly source: string;
  readonly level: Level;
  readonly meaning: string;
}

interface LabelRow {
  readonly practice: string;
  readonly first: Fact;
  readonly second: Fact;
}

export interface ComparedLabel {
  readonly first: LabelSide;
  readonly second: LabelSide;
  readonly rows: readonly LabelRow[];
  /** How many more differences there are, or that there is none; empty where the rows are all. */
  readonly rest: string;
  readonly compared: string;
}

const MOST_ROWS = 5;

const sideOf = ({ report, title, name, address, read }: NamedPolicy, t: Translate): LabelSide => {
  const standing = standingOf(report);
  return {
    title: oneLine(title),
    name: isolated(oneLine(name)),
    source: [oneLine(address ?? ''), read].filter(Boolean).join(' · '),
    level: standing.level,
    meaning: meaningOf(standing, t),
  };
};

const saidOf = (finding: Finding | null, t: Translate): Fact =>
  finding === null ? { kind: 'silent', sentence: t('tone.silent'), quotes: [] } : factOf(finding, t);

const rowOf = ({ practice, first, second }: PracticePair, t: Translate): LabelRow => ({
  practice: practiceName(practice, t) ?? practice,
  first: saidOf(first, t),
  second: saidOf(second, t),
});

const restOf = (differences: number, t: Translate): string => {
  if (differences === 0) return t('policies.noDifference');
  return differences > MOST_ROWS ? t('label.moreDifferences', differences - MOST_ROWS) : '';
};

/** @param now the day that is given as the day of comparing */
export const comparedLabelOf = (first: NamedPolicy, second: NamedPolicy, t: Translate, now: Date): ComparedLabel => {
  const different = practicePairs(first.report, second.report).filter(({ relation }) => relation !== 'same');
  return {
    first: sideOf(first, t),
    second: sideOf(second, t),
    rows: different.slice(0, MOST_ROWS).map((pair) => rowOf(pair, t)),
    rest: restOf(different.length, t),
    compared: t('label.compared', [new Intl.DateTimeFormat(t('locale'), { dateStyle: 'long' }).format(now)]),
  };
};

const sideLines = ({ title, source, level, meaning }: LabelSide): readonly string[] => [
  [title, source].filter(Boolean).join(' · '),
  `${signOf(level)} ${meaning}`,
];

/** The same as plain text. */
export const comparedLabelText = ({ first, second, rows, rest, compared }: ComparedLabel, t: Translate): string =>
  [
    t('policies.compared'),
    ...sideLines(first),
    ...sideLines(second),
    '',
    ...rows.flatMap((row) => [
      row.practice,
      ...factLines(row.first, t, first.name),
      ...factLines(row.second, t, second.name),
      '',
    ]),
    ...(rest ? [rest, ''] : []),
    compared,
  ].join('\n');
