/** Two saved versions of a policy in, what changed out. */
import { compare } from '../../lib/compare/compare';
import type { Reading } from '../../lib/compare/types';
import { escaped } from '../../lib/report/export/terminal';
import { summarizeAll } from '../summarize-all';
import type { FileReport, Result } from '../summarize-file';
import { exitStatus } from '../summarize-options';
import { openOutput } from '../summarize-output';
import { complaint } from '../summarize-print';
import { comparisonJson } from './comparison-json';
import { comparisonText } from './comparison-text';
import type { CompareOptions } from './compare-options';

/** A report without its text compares by its quotes alone. */
export const readingOf = (report: FileReport): Reading => ({ report, text: report.text ?? null });

const isRead = (result: Result): result is FileReport => !('error' in result);

export const compareFiles = async ({ names, json, text, timeout }: CompareOptions): Promise<number> => {
  const results: Result[] = [];
  const jobs = names.map((file) => ({ file, url: null, withText: true }));
  for await (const result of summarizeAll(jobs, undefined, { timeout, isShort: true })) results.push(result);
  for (const result of results) if (!isRead(result)) console.error(complaint(result, process.stderr.isTTY));
  const [before, after] = results.filter(isRead);
  if (!before || !after) return exitStatus.someFailed;
  const comparison = compare(readingOf(before), readingOf(after));
  const { isTTY } = process.stdout;
  const output = openOutput(undefined);
  const asJson = () => JSON.stringify(comparisonJson(before, after, comparison, text), null, 2);
  if (json) output.writeLine(isTTY ? escaped(asJson()) : asJson());
  else output.writeLine(comparisonText(comparison, isTTY && !process.env.NO_COLOR));
  return exitStatus.good;
};
