/** The findings as a table for spreadsheets: a line a quote (RFC 4180). */
import type { PolicyReport } from '../../policy/report';
import { partAt } from '../part-at';
import { straight } from './foreign-text';
import { toneOf } from '../arrange/tone';
import type { Translate } from '../translate';
import { practiceOf, sentenceOf } from '../wording-of';

const columns = [
  'group',
  'practice',
  'stance',
  'condition',
  'tone',
  'says',
  'heading',
  'lead-in',
  'quote',
  'quote stance',
  'quote condition',
  'sure',
  'url',
];

/** What spreadsheets take for the beginning of a formula or a command, also as wide, small and other signs of the same look. */
const formula = /[=+\-@|%\u2212\uFE62\uFE63\uFE66\uFE6B\uFF05\uFF0B\uFF0D\uFF1D\uFF20\uFF5C]/;

/** What may stand before it. */
const ignored = /[\s\p{C}"']/u;

/**
 * After these a spreadsheet may begin another cell: where lists are divided by semicolons, it does not see the quotation marks
 * around our cells, which are divided by commas.
 */
const separator = /[;\t\r\n]/;

/** An apostrophe makes text of a formula; nothing is taken away. */
const harmless = (text: string): string => {
  let isStart = true;
  let result = /^[\t\r\n]/.test(text) ? "'" : '';
  for (const character of text) {
    result += isStart && formula.test(character) ? `'${character}` : character;
    isStart = separator.test(character) || (isStart && ignored.test(character));
  }
  return result;
};

const cell = (text: string): string => `"${harmless(straight(text)).replaceAll('"', '""')}"`;

/** Every finding's every quote, under a line of column names; ids as in the catalogue of practices. */
export const csv = (report: PolicyReport, t: Translate): string => {
  const rows = report.findings.flatMap((finding) =>
    finding.evidence.map(({ heading, leadIn, quote, stance, condition, sure, block }) => [
      practiceOf(finding.practice)?.group ?? '',
      finding.practice,
      finding.stance,
      finding.condition ?? '',
      toneOf(finding),
      sentenceOf(finding, t),
      heading ?? '',
      leadIn ?? '',
      quote,
      stance,
      condition ?? '',
      String(sure),
      partAt(report.parts, block)?.url ?? report.url ?? '',
    ]),
  );
  return [columns, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('');
};
