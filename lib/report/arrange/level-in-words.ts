/** A policy's level as a sign and in words, the same on the toolbar button, in popup and report, and in what is exported. */
import type { Translate } from '../translate';
import type { PolicyReport } from '../../policy/report';
import { standingOf, type Level, type Standing } from './level';

/** Told apart by their shapes. Never empty: an empty badge stands for a page that was not read. */
const signs: Readonly<Record<Level, string>> = { 0: '–', 1: '!', 2: '!!', 3: '!!!' };

export const signOf = (level: Level): string => signs[level];

export const meaningOf = ({ level, serious }: Pick<Standing, 'level' | 'serious'>, t: Translate): string => {
  if (serious > 0) return t('level.serious', serious);
  return t(level === 0 ? 'level.ordinary' : 'level.unusual');
};

/** Where something stands out, no comparison takes it back. */
const comparisonOf = ({ level, lighter, heavier }: Standing, t: Translate): string => {
  if (lighter >= 5) return t('level.more', [lighter]);
  return heavier >= 5 && level === 0 ? t('level.less', [heavier]) : t('level.usual');
};

/** What the level means, and where the policy stands among those that were measured. */
export const standingInWords = (standing: Standing, t: Translate): readonly [meaning: string, comparison: string] => [
  meaningOf(standing, t),
  comparisonOf(standing, t),
];

/** Sign, meaning and comparison in one line, for texts. */
export const standingLine = (report: PolicyReport, t: Translate): string => {
  const standing = standingOf(report);
  return `${signOf(standing.level)} ${standingInWords(standing, t).join(' – ')}`;
};
