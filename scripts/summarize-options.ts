/** The command line's words: what they mean, and which of them go together. */
import { parseArgs } from 'node:util';

export const usage = `usage: npm run --silent summarize -- [--json | --jsonl] [--text] [--why] [--url URL] FILE…
       npm run --silent summarize -- --jsonl --from LIST [--out RESULTS] [--processes N]
  FILE           a saved page (HTML); "-" is standard input
  --json         the report of one file
  --jsonl        one report a line, in the order of the files
  --text         the extracted text too, a block a line
  --why          why the page is taken for a policy, or not: the evidence and its weights
  --url URL      the page's address, so that links are absolute
  --from LIST    the files that this list names, one a line; "-" is a list on standard input
  --out RESULTS  the results go to this file; where it has some, reading goes on after them
  --processes N  how many read at once; one a core, unless told otherwise`;

const fail = (problem: string): never => {
  console.error(`${problem}\n${usage}`);
  process.exit(2);
};

const parse = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        text: { type: 'boolean', default: false },
        why: { type: 'boolean', default: false },
        url: { type: 'string' },
        from: { type: 'string' },
        out: { type: 'string' },
        processes: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
};

type Words = ReturnType<typeof parse>;

/** What is wrong with these words; null where nothing is. */
const problemOf = ({ values, positionals: { length } }: Words): string | null => {
  const { json, jsonl, url, from, out, processes } = values;
  if (length === 0 && from === undefined) return 'no file was named';
  if (length > 0 && from !== undefined) return '--from takes the place of files';
  if (json && jsonl) return '--json and --jsonl exclude each other';
  if (json && length !== 1) return '--json takes one file; use --jsonl for many';
  if (!jsonl && (from ?? out) !== undefined) return '--from and --out go with --jsonl';
  if (processes !== undefined && !/^[1-9]\d*$/.test(processes)) return `not a number of processes: ${processes}`;
  if (url !== undefined && !URL.canParse(url)) return `not an address: ${url}`;
  if (url !== undefined && length !== 1) return '--url goes with one file';
  return null;
};

/** The words that this command was started with; ends the process where they make no sense, or only ask for help. */
export const readOptions = () => {
  const words = parse();
  if (words.values.help) {
    console.log(usage);
    process.exit(0);
  }
  const problem = problemOf(words);
  if (problem !== null) return fail(problem);
  const { processes, ...values } = words.values;
  return { ...values, files: words.positionals, processes: processes === undefined ? undefined : Number(processes) };
};
