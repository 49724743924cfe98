/** The command line's options: what they mean, and which of them can be combined. */
import { parseArgs } from 'node:util';
import { isAddress } from './web-address';

export const exitStatus = {
  good: 0,
  someFailed: 1,
  refused: 2,
  notWritten: 3,
  interrupted: 130,
  terminated: 143,
} as const;

export const usage = `usage: npm run --silent summarize -- [--json | --jsonl] [--text] [--why] [--url URL] [--timeout SECONDS] FILE…
       npm run --silent summarize -- --jsonl --from LIST [--out RESULTS] [--processes N] [--timeout SECONDS]
       npm run --silent summarize -- compare --help
       npm run --silent summarize -- history --help
  FILE               a saved page (HTML or PDF, or Markdown by its name); "-" is standard input
  --json             the report of one file
  --jsonl            one report a line, in the order of the files
  --text             the extracted text too, a block a line
  --why              why the page is taken for a policy, or not: the evidence and its weights
  --whole            the files are the pages of one policy, in their order: one report of all, which names the file of
                     each quote; --url is then the address of the first
  --url URL          the page's address, so that links are absolute
  --from LIST        the files that this list names, one a line, each with its page's address after a tab or without;
                     "-" is a list on standard input
  --out RESULTS      the results go to this file; where it has some of this list, reading goes on after them, and where
                     it has anything else, nothing is touched
  --processes N      how many read at once; one a core, unless told otherwise
  --timeout SECONDS  how long a page may take to read; 60, unless told otherwise
  --help             this text
exit status:
  0    all was read, or whoever takes the output has seen enough ("| head")
  1    a page could not be read, or took too long; the others were read
  2    nothing was read: these words, the list or the results' file cannot be used
  3    the output could not be written, as on a full disk; what is there are whole lines
  130  interrupted (Ctrl-C); 143: told to end. What is there are whole lines`;

/** Ends the process over words that it was started with. */
export const refuse = (problem: string, how: string): never => {
  console.error(`${problem}\n${how}`);
  process.exit(exitStatus.refused);
};
const fail = (problem: string): never => refuse(problem, usage);

const parse = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        text: { type: 'boolean', default: false },
        why: { type: 'boolean', default: false },
        whole: { type: 'boolean', default: false },
        url: { type: 'string' },
        from: { type: 'string' },
        out: { type: 'string' },
        processes: { type: 'string' },
        timeout: { type: 'string', default: '60' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
};

type Words = ReturnType<typeof parse>;

/** What is wrong with these options; null where nothing is. */
const problemOf = ({ values, positionals: { length } }: Words): string | null => {
  const { json, jsonl, url, from, out, whole, processes, timeout } = values;
  if (length === 0 && from === undefined) return 'no file was named';
  if (length > 0 && from !== undefined) return '--from takes the place of files';
  if (json && jsonl) return '--json and --jsonl exclude each other';
  if (whole && length < 2) return '--whole takes the files of a policy, two or more';
  if (json && length !== 1 && !whole) return '--json takes one file; use --jsonl for many';
  if (!jsonl && (from ?? out) !== undefined) return '--from and --out go with --jsonl';
  if (processes !== undefined && !/^[1-9]\d*$/.test(processes)) return `not a number of processes: ${processes}`;
  if (!isTimeout(timeout)) return `not a number of seconds, up to a day: ${timeout}`;
  if (url !== undefined && !isAddress(url)) return `not an address: ${url}`;
  if (url !== undefined && length !== 1 && !whole) return '--url goes with one file';
  return null;
};

/** Of a number of seconds as it was typed. */
export const isTimeout = (text: string): boolean => {
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  return seconds > 0 && seconds <= 86_400;
};

/** The options that this command was started with; ends the process where they are wrong, or only ask for help. */
export const readOptions = () => {
  const words = parse();
  if (words.values.help) {
    console.log(usage);
    process.exit(0);
  }
  const problem = problemOf(words);
  if (problem !== null) return fail(problem);
  const { processes, timeout, ...values } = words.values;
  return {
    ...values,
    files: words.positionals,
    processes: processes === undefined ? undefined : Number(processes),
    timeout: Number(timeout) * 1000,
  };
};

export type Options = ReturnType<typeof readOptions>;
