/** The command line: reads saved policy pages with the same code as the extension. `--help` says how. */
import type { StartedProcess } from './processes';
import { compareCommand } from './compare/compare-command';
import { historyCommand } from './compare/history-command';
import { summarizeAll } from './summarize-all';
import type { Job } from './summarize-file';
import { bytesOfInput, listed, type Input } from './summarize-inputs';
import { exitStatus, type Options, readOptions } from './summarize-options';
import { NotWritten, openOutput, SeenEnough } from './summarize-output';
import { complaint, printed } from './summarize-print';
import { remaining } from './summarize-resume';

/** What the first word may be instead of a file; a file of such a name is written "./compare". */
const commands = new Map([
  ['compare', compareCommand],
  ['history', historyCommand],
]);

/** With more files, what makes the first one quick costs more than it saves. */
const FEW = 3;

// Output is written in whole lines, so that it is safe to end here; workers end with this process.
process.on('SIGINT', () => process.exit(exitStatus.interrupted));
process.on('SIGTERM', () => process.exit(exitStatus.terminated));
process.stderr.on('error', () => undefined);

/** @param started a process that may read the first page; it ends where it is not needed */
export async function main(started?: StartedProcess): Promise<void> {
  const end = (): void => void started?.child.kill('SIGKILL');
  process.once('exit', end);
  try {
    const [first = '', ...args] = process.argv.slice(2);
    process.exitCode = await (commands.get(first)?.(args) ?? run(readOptions(), started));
    end();
  } catch (error) {
    // Ends at once: workers that wait for more jobs would keep this process alive.
    if (error instanceof SeenEnough) process.exit(exitStatus.good);
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(error instanceof NotWritten ? exitStatus.notWritten : exitStatus.refused);
  }
}

async function run(options: Options, started: StartedProcess | undefined): Promise<number> {
  const { json, jsonl, text, files, whole, processes, timeout } = options;
  const isTerminal = process.stdout.isTTY;
  const color = isTerminal && !process.env.NO_COLOR;
  const jobs = jobsOf(await inputs(options), options);
  const output = openOutput(options.out);
  let status: number = exitStatus.good;
  const limits = isShort(options) ? { timeout, isShort: true, started } : { timeout };
  for await (const result of summarizeAll(jobs, processes, limits)) {
    if ('error' in result) status = exitStatus.someFailed;
    if ('error' in result && !jsonl) console.error(complaint(result, process.stderr.isTTY));
    else
      output.writeLine(printed(result, { json, jsonl, text, isNamed: files.length > 1 && !whole, isTerminal, color }));
  }
  output.close();
  return status;
}

function isShort({ from, files }: Options): boolean {
  return from === undefined && files.length <= FEW;
}

/** Those that are left to read. */
async function inputs(options: Options): Promise<AsyncGenerator<Input>> {
  const all = options.from === undefined ? named(options) : listed(options.from);
  if (options.out === undefined) return all;
  const left = await remaining(all, options.out);
  if (left.done > 0) console.error(`going on after ${left.done} results`);
  return left.inputs;
}

/** The pages of one policy are one input. */
async function* named({ files, url, whole }: Options): AsyncGenerator<Input> {
  for (const file of whole ? files.slice(0, 1) : files) yield { file, url: url ?? null };
}

async function* jobsOf(all: AsyncIterable<Input>, { text, why, from, whole, files }: Options): AsyncGenerator<Job> {
  const shared = { withText: text, withReasons: why, ...(whole && { more: files.slice(1) }) };
  for await (const input of all)
    if (input.file === '-' && from === undefined) yield { ...input, ...shared, html: await bytesOfInput() };
    else yield { ...input, ...shared };
}
