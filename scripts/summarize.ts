/**
 * The command line: reads saved policy pages with the same code as the extension.
 *
 *   npm run --silent summarize -- [--json | --jsonl] [--text] [--why] [--url URL] FILE…     ("-" is standard input)
 */
import { parseArgs } from 'node:util';
import { summaryText } from '../lib/report/text';
import { english } from './english';
import { summarizeAll } from './summarize-all';
import type { FileReport, Result } from './summarize-file';

const usage = `usage: npm run --silent summarize -- [--json | --jsonl] [--text] [--why] [--url URL] FILE…
  FILE       a saved page (HTML); "-" is standard input
  --json     the report of one file
  --jsonl    one report a line, in the order of the files
  --text     the extracted text too, a block a line
  --why      why the page is taken for a policy, or not: the evidence and its weights
  --url URL  the page's address, so that links are absolute`;

const fail = (problem: string): never => {
  console.error(`${problem}\n${usage}`);
  process.exit(2);
};

const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        text: { type: 'boolean', default: false },
        why: { type: 'boolean', default: false },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
};

const { values, positionals: files } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
if (files.length === 0) fail('no file was named');
if (values.json && values.jsonl) fail('--json and --jsonl exclude each other');
if (values.json && files.length > 1) fail('--json takes one file; use --jsonl for many');
if (values.url !== undefined && !URL.canParse(values.url)) fail(`not an address: ${values.url}`);
if (values.url !== undefined && files.length > 1) fail('--url goes with one file');

/** Waits where the reader of our output is slower than we are, so that memory stays bounded. */
const write = (text: string): Promise<void> =>
  process.stdout.write(text + '\n')
    ? Promise.resolve()
    : new Promise((resolve) => process.stdout.once('drain', resolve));

const color = process.stdout.isTTY && !process.env.NO_COLOR;

const reasonsInWords = ({ isPolicy, score, reasons }: NonNullable<FileReport['why']>): string =>
  [
    `${isPolicy ? 'a policy' : 'no policy'}: ${score.toFixed(2)} (1.00 is enough, if there is text of a policy)`,
    ...reasons.map(({ cue, weight }) => `${weight.toFixed(2).padStart(7)}  ${cue}`),
  ].join('\n');

const toPlain = (result: Exclude<Result, { error: string }>): string =>
  result.why
    ? reasonsInWords(result.why)
    : values.text
      ? (result.text ?? '')
      : summaryText(result, { t: english, now: new Date(), color });

const print = (result: Result): Promise<void> => {
  if (values.jsonl) return write(JSON.stringify(result));
  if ('error' in result) return Promise.resolve(console.error(`${result.file}: ${result.error}`));
  if (values.json) return write(JSON.stringify(result, null, 2));
  return write((files.length > 1 ? `${result.file}\n` : '') + toPlain(result));
};

// A reader that has seen enough ("| head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const jobs = files.map((file) => ({ file, url: values.url ?? null, withText: values.text, withReasons: values.why }));
for await (const result of summarizeAll(jobs)) {
  if ('error' in result) process.exitCode = 1;
  await print(result);
}
