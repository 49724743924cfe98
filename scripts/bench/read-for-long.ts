/** The command line over a list of any length: its lines are checked as they come, and not kept. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { wholeLines } from '../../cli/whole-lines';
import { memoryOf, processesBelow } from './linux-processes';

/** Each page has an address of its own, by which its line is known. */
const addressOf = (at: number): string => `https://example.org/${at}`;

const list = function* (files: readonly string[], pages: number): Generator<string> {
  for (let at = 0; at < pages; at++) yield `${files[at % files.length] ?? ''}\t${addressOf(at)}\n`;
};

/** The command line, started over these files, again and again until there were so many pages. */
export const startCommand = (files: readonly string[], pages: number, processes = 1) => {
  const words = ['cli/start.js', '--jsonl', '--processes', String(processes), '--from', '-'];
  const command = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  Readable.from(list(files, pages)).pipe(command.stdin);
  return command;
};

export interface LongRun {
  readonly lines: number;
  /** What was wrong, in words; null where nothing was. */
  readonly problem: string | null;
}

const endingOf = async (command: ChildProcess, lines: number, pages: number): Promise<string | null> => {
  const [status] = command.exitCode === null ? ((await once(command, 'exit')) as [number | null]) : [command.exitCode];
  if (lines !== pages) return `${lines} lines for ${pages} pages`;
  return status === 0 ? null : `the command ended with status ${status}`;
};

/** @param told after each page, is told how many were read, and the megabytes of the process that reads */
export const readForLong = async (
  files: readonly string[],
  pages: number,
  told: (done: number, megabytes: number) => void,
): Promise<LongRun> => {
  const command = startCommand(files, pages);
  let [lines, megabytes] = [0, Number.NaN];
  let problem: string | null = null;
  for await (const { text } of wholeLines(command.stdout)) {
    const address = addressOf(lines++);
    const { url } = JSON.parse(text) as { readonly url?: unknown };
    if (url !== address) problem ??= `line ${lines} is not about ${address}: ${text.slice(0, 200)}`;
    // With the last line, the process that reads is gone.
    const [reader] = lines < pages ? processesBelow(command.pid ?? 0) : [];
    if (reader !== undefined) megabytes = memoryOf(reader);
    told(lines, megabytes);
  }
  return { lines, problem: problem ?? (await endingOf(command, lines, pages)) };
};
