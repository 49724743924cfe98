/**
 * The command line: reads saved policy pages with the same code as the extension.
 *
 *   npm run --silent summarize -- [--json | --jsonl] [--text] [--why] [--url URL] FILE…     ("-" is standard input)
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { summaryText } from '../lib/report/text';
import { english } from './english';
import { explanationText } from './explanation';
import { summarizeAll } from './summarize-all';
import type { Job, Result } from './summarize-file';
import { readOptions } from './summarize-options';
import { appendTo, progressOf, remaining, writeLine } from './summarize-output';

const options = readOptions();
const output = options.out === undefined ? process.stdout : appendTo(options.out);
const color = process.stdout.isTTY && !process.env.NO_COLOR;

const toPlain = (result: Exclude<Result, { error: string }>): string =>
  result.why
    ? explanationText(result.why)
    : options.text
      ? (result.text ?? '')
      : summaryText(result, { t: english, now: new Date(), color });

const print = async (result: Result): Promise<void> => {
  if (options.jsonl) return writeLine(output, JSON.stringify(result));
  if ('error' in result) return console.error(`${result.file}: ${result.error}`);
  if (options.json) return writeLine(output, JSON.stringify(result, null, 2));
  return writeLine(output, (options.files.length > 1 ? `${result.file}\n` : '') + toPlain(result));
};

/** Empty lines name no file. */
async function* listed(list: string): AsyncGenerator<string> {
  const input = list === '-' ? process.stdin : createReadStream(list);
  for await (const line of createInterface({ input })) if (line !== '') yield line;
}

const jobOf = (file: string): Job => ({
  file,
  url: options.url ?? null,
  withText: options.text,
  withReasons: options.why,
});

async function* jobsOf(files: AsyncIterable<string>): AsyncGenerator<Job> {
  for await (const file of files) yield jobOf(file);
}

const jobs = async (): Promise<readonly Job[] | AsyncIterable<Job>> => {
  if (options.from === undefined && options.out === undefined) return options.files.map(jobOf);
  const files = options.from === undefined ? options.files : listed(options.from);
  const progress = options.out === undefined ? { lines: 0, last: '' } : await progressOf(options.out);
  if (progress.lines > 0) console.error(`going on after ${progress.lines} results`);
  return jobsOf(remaining(files, progress));
};

// A reader that has seen enough ("| head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  for await (const result of summarizeAll(await jobs(), options.processes)) {
    if ('error' in result) process.exitCode = 1;
    await print(result);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  // At once: workers that wait for more would keep this process alive.
  process.exit(2);
}
