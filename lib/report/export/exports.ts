/** A report as a file. */
import type { PolicyReport } from '../../policy/report';
import { csv } from './csv';
import type { ExportedFile, ExportFormat } from './export-formats';
import { fileName } from './file-name';
import { markdown } from './markdown';
import type { Translate } from '../translate';

const types: Readonly<Record<ExportFormat, string>> = {
  md: 'text/markdown',
  json: 'application/json',
  csv: 'text/csv',
};

/** The same character, for whoever reads the file by a program; visible, for whoever reads it himself. */
const codeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const texts: Readonly<Record<ExportFormat, (report: PolicyReport, t: Translate, now: Date) => string>> = {
  md: markdown,
  json: (report) => `${JSON.stringify(report, null, 2).replace(/\p{Bidi_Control}/gu, codeOf)}\n`,
  csv,
};

export const exportReport = (report: PolicyReport, format: ExportFormat, t: Translate, now: Date): ExportedFile => ({
  name: fileName(report, now, format),
  type: types[format],
  text: texts[format](report, t, now),
});
