/** The words that `compare` and `history` are started with. */
import { parseArgs } from 'node:util';
import { exitStatus, isTimeout, refuse } from '../summarize-options';

export interface CompareOptions {
  readonly json: boolean;
  readonly text: boolean;
  /** Milliseconds that a page may take to read. */
  readonly timeout: number;
  readonly names: readonly string[];
}

const parse = (args: readonly string[], usage: string) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        text: { type: 'boolean', default: false },
        timeout: { type: 'string', default: '60' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), usage);
  }
};

/** What a command takes. */
export interface Command {
  readonly usage: string;
  /** How many names there must be, and what is said where there are more or fewer. */
  readonly count: number;
  readonly problem: string;
  readonly takesText: boolean;
}

/** Ends the process where the words are wrong, or only ask for help. */
export const readWords = (args: readonly string[], { usage, count, problem, takesText }: Command): CompareOptions => {
  const { values, positionals } = parse(args, usage);
  if (values.help) {
    console.log(usage);
    process.exit(exitStatus.good);
  }
  if (positionals.length !== count) return refuse(problem, usage);
  if (values.text && !takesText) return refuse('--text goes with compare', usage);
  if (values.text && !values.json) return refuse('--text goes with --json', usage);
  if (!isTimeout(values.timeout)) return refuse(`not a number of seconds, up to a day: ${values.timeout}`, usage);
  return { json: values.json, text: values.text, timeout: Number(values.timeout) * 1000, names: positionals };
};
