/** A comparison as JSON, beside which versions it compares. */
import type { Comparison, TextChange } from '../../lib/compare/types';
import type { FileReport } from '../summarize-file';

/** What tells a version from others. */
export const versionOf = ({ file, url, title, language, effectiveDate, words }: FileReport) => ({
  file,
  url,
  title,
  language,
  effectiveDate,
  words,
});

const THOUSANDTHS = 1000;
const rounded = (share: number): number => Math.round(share * THOUSANDTHS) / THOUSANDTHS;

export const textOf = ({ added, reworded, removed, isDateAlone, runs }: TextChange, withRuns: boolean) => ({
  added: rounded(added),
  reworded: rounded(reworded),
  removed: rounded(removed),
  isDateAlone,
  ...(withRuns ? { runs } : {}),
});

export const comparisonJson = (
  before: FileReport,
  after: FileReport,
  { kind, changes, text }: Comparison,
  withRuns: boolean,
) => ({
  schema: 1,
  kind,
  before: versionOf(before),
  after: versionOf(after),
  changes,
  text: text && textOf(text, withRuns),
});
