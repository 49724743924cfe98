/** The findings as a table for spreadsheets: a line a quote (RFC 4180). */
import type { PolicyReport } from '../policy/report';
import { toneOf } from './tone';
import type { Translate } from './translate';
import { practiceOf, sentenceOf } from './wording-of';

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

/** A cell that begins like a formula would be run by a spreadsheet: the apostrophe makes it text. */
const cell = (text: string): string => `"${text.replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`;

/** Every finding's every quote, under a line of column names; ids as in the catalogue of practices. */
export const csv = (report: PolicyReport, t: Translate): string => {
  const rows = report.findings.flatMap((finding) =>
    finding.evidence.map(({ heading, leadIn, quote, stance, condition, sure }) => [
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
      report.url ?? '',
    ]),
  );
  return [columns, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('');
};
