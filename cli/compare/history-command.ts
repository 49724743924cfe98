/** `summarize history`: what changed from version to version, for every policy in a folder. */
import { compare } from '../../lib/compare/compare';
import { escaped } from '../../lib/report/export/terminal';
import { summarizeAll } from '../summarize-all';
import type { Job } from '../summarize-file';
import { exitStatus } from '../summarize-options';
import { openOutput } from '../summarize-output';
import { complaint } from '../summarize-print';
import { type ReadVersion, type Step, stepsOf } from './broken-versions';
import { type CompareOptions, readWords } from './compare-options';
import { readingOf } from './compare-files';
import { historyJson, historyText } from './history-lines';
import { type DatedVersion, versionsUnder } from './versions';

const usage = `usage: npm run --silent summarize -- history [--json] [--timeout SECONDS] FOLDER
  FOLDER             dated versions of a policy, or folders of such versions, each of which is a policy. A version is a
                     file that ends in .html, .htm, .md or .pdf, with its date at the beginning or the end of its name:
                     2023-05-01.html, 2023-05-01T10-20-30Z.md, 20230501102030.html, policy-2023-05-01.md
  --json             a line of JSON a change
  --timeout SECONDS  how long a page may take to read; 60, unless told otherwise
a line a change, oldest first: date, policy, what changed, and the quote that shows it, with tabs between
exit status: as without "history"; 1 where a version could not be read, and was left out`;

/** Gives the jobs, and remembers in order what each is about: results come in the order of their jobs. */
async function* jobsOf(versions: AsyncIterable<DatedVersion>, given: DatedVersion[]): AsyncGenerator<Job> {
  for await (const version of versions) {
    given.push(version);
    yield { file: version.file, url: null, withText: true };
  }
}

const warn = (file: string, error: string): void => console.error(complaint({ file, error }, process.stderr.isTTY));

/** @throws Error where the folder cannot be read, or holds no versions */
async function* readVersions(folder: string, timeout: number, failed: () => void): AsyncGenerator<ReadVersion> {
  const given: DatedVersion[] = [];
  let isEmpty = true;
  for await (const report of summarizeAll(jobsOf(versionsUnder(folder), given), undefined, { timeout })) {
    const version = given.shift();
    isEmpty = false;
    if (version === undefined) continue;
    if (!('error' in report)) yield { version, report };
    else {
      failed();
      warn(report.file, report.error);
    }
  }
  if (isEmpty) throw new Error(`${folder}: no file here has a date in its name (see --help)`);
}

const linesOf = ({ before, after }: Step, json: boolean): readonly string[] => {
  const comparison = compare(readingOf(before.report), readingOf(after.report));
  const step = { before, after };
  if (!json) return historyText(step, comparison);
  const lines = historyJson(step, comparison);
  return process.stdout.isTTY ? lines.map(escaped) : lines;
};

const run = async ({ names: [folder = ''], json, timeout }: CompareOptions): Promise<number> => {
  let status: number = exitStatus.good;
  const failed = (): void => void (status = exitStatus.someFailed);
  const leftOut = ({ version }: ReadVersion): void =>
    warn(version.file, 'left out: it holds less than half of the version before, and the next one is whole again');
  const output = openOutput(undefined);
  for await (const step of stepsOf(readVersions(folder, timeout, failed), leftOut))
    for (const line of linesOf(step, json)) output.writeLine(line);
  return status;
};

export const historyCommand = (args: readonly string[]): Promise<number> =>
  run(readWords(args, { usage, count: 1, problem: 'history takes one folder', takesText: false }));
