/** The command line: reads saved policy pages with the same code as the extension. `--help` says how. */
import { summarizeAll } from './summarize-all';
import type { Job } from './summarize-file';
import { bytesOfInput, listed, type Input } from './summarize-inputs';
import { exitStatus, readOptions } from './summarize-options';
import { NotWritten, openOutput, SeenEnough } from './summarize-output';
import { complaint, printed } from './summarize-print';
import { remaining } from './summarize-resume';

const options = readOptions();

// Output is written in whole lines, so that it is safe to end here; workers end with this process.
process.on('SIGINT', () => process.exit(exitStatus.interrupted));
process.on('SIGTERM', () => process.exit(exitStatus.terminated));
process.stderr.on('error', () => undefined);

try {
  process.exitCode = await run();
} catch (error) {
  // Ends at once: workers that wait for more jobs would keep this process alive.
  if (error instanceof SeenEnough) process.exit(exitStatus.good);
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(error instanceof NotWritten ? exitStatus.notWritten : exitStatus.refused);
}

async function run(): Promise<number> {
  const { json, jsonl, text, files, processes, timeout } = options;
  const isTerminal = process.stdout.isTTY;
  const color = isTerminal && !process.env.NO_COLOR;
  const jobs = jobsOf(await inputs());
  const output = openOutput(options.out);
  let status: number = exitStatus.good;
  for await (const result of summarizeAll(jobs, processes, timeout)) {
    if ('error' in result) status = exitStatus.someFailed;
    if ('error' in result && !jsonl) console.error(complaint(result, process.stderr.isTTY));
    else output.writeLine(printed(result, { json, jsonl, text, isNamed: files.length > 1, isTerminal, color }));
  }
  output.close();
  return status;
}

/** Those that are left to read. */
async function inputs(): Promise<AsyncGenerator<Input>> {
  const all = options.from === undefined ? named() : listed(options.from);
  if (options.out === undefined) return all;
  const left = await remaining(all, options.out);
  if (left.done > 0) console.error(`going on after ${left.done} results`);
  return left.inputs;
}

async function* named(): AsyncGenerator<Input> {
  for (const file of options.files) yield { file, url: options.url ?? null };
}

async function* jobsOf(all: AsyncIterable<Input>): AsyncGenerator<Job> {
  const shared = { withText: options.text, withReasons: options.why };
  for await (const input of all)
    if (input.file === '-' && options.from === undefined) yield { ...input, ...shared, html: await bytesOfInput() };
    else yield { ...input, ...shared };
}
