/** The findings as a table for spreadsheets: a line a quote (RFC 4180). */
import type { PolicyReport } from '../policy/report';
import { toneOf } from './tone';
import type { Translate } from './translate';
import { practiceOf, stanceInWords } from './wording-of';

const columns = ['group', 'practice', 'stance', 'tone', 'says', 'heading', 'lead-in', 'quote', 'quote stance', 'url'];

/** A cell that begins like a formula would be run by a spreadsheet: the apostrophe makes it text. */
const cell = (text: string): string => `"${text.replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`;

/** Every finding's every quote, under a line of column names; ids as in the catalogue of practices. */
export const csv = (report: PolicyReport, t: Translate): string => {
  const rows = report.findings.flatMap((finding) =>
    finding.evidence.map(({ heading, leadIn, quote, stance }) => [
      practiceOf(finding.practice)?.group ?? '',
      finding.practice,
      finding.stance,
      toneOf(finding),
      stanceInWords(finding.practice, finding.stance, t) ?? '',
      heading ?? '',
      leadIn ?? '',
      quote,
      stance,
      report.url ?? '',
    ]),
  );
  return [columns, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('');
};
