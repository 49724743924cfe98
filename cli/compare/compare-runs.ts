/** Two runs over many policies in, what changed in each out: in the order of the newer run, a line of JSON each, or text. */
import { compare } from '../../lib/compare/compare';
import { escaped, printable } from '../../lib/report/export/terminal';
import type { FileReport } from '../summarize-file';
import { exitStatus } from '../summarize-options';
import { openOutput, type Output } from '../summarize-output';
import { complaint } from '../summarize-print';
import { readingOf } from './compare-files';
import type { CompareOptions } from './compare-options';
import { comparisonJson, versionOf } from './comparison-json';
import { comparisonText } from './comparison-text';
import { RunIndex, runLines } from './run-index';

type Only = 'only-before' | 'only-after';

const words: Readonly<Record<Only, string>> = {
  'only-before': 'only in the older run',
  'only-after': 'only in the newer run',
};

class Printer {
  private readonly output: Output = openOutput(undefined);

  constructor(private readonly options: CompareOptions) {}

  private json(value: object): void {
    const line = JSON.stringify(value);
    this.output.writeLine(process.stdout.isTTY ? escaped(line) : line);
  }

  compared(before: FileReport, after: FileReport): void {
    const comparison = compare(readingOf(before), readingOf(after));
    if (this.options.json) return this.json(comparisonJson(before, after, comparison, this.options.text));
    const color = process.stdout.isTTY && !process.env.NO_COLOR;
    this.output.writeLine(`${printable(after.file)}\n${comparisonText(comparison, color)}`);
  }

  alone(report: FileReport, kind: Only): void {
    const [before, after] = kind === 'only-before' ? [versionOf(report), null] : [null, versionOf(report)];
    if (this.options.json) this.json({ schema: 1, kind, before, after, changes: [], text: null });
    else this.output.writeLine(`${printable(report.file)}\n${words[kind]}`);
  }
}

/** Of two runs; lines that are no reports are told on standard error, and the rest are compared. */
export const compareRuns = async (options: CompareOptions): Promise<number> => {
  const [old = '', fresh = ''] = options.names;
  let status: number = exitStatus.good;
  const failedIn =
    (file: string) =>
    (error: string): void => {
      status = exitStatus.someFailed;
      console.error(complaint({ file, error }, process.stderr.isTTY));
    };
  const printer = new Printer(options);
  const index = await RunIndex.of(old, failedIn(old));
  for await (const { line } of runLines(fresh)) {
    if ('error' in line) failedIn(fresh)(line.error);
    else {
      const before = await index.take(line.report);
      if (before) printer.compared(before, line.report);
      else printer.alone(line.report, 'only-after');
    }
  }
  for await (const report of index.left()) printer.alone(report, 'only-before');
  await index.close();
  return status;
};
