/** Spreads jobs over all cores and gives the results in the order of the jobs, each as soon as those before it are done. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Job, type Result, summarizeFile } from './summarize-file';

/** Jobs ahead of the slowest one, per reader: bounds memory, however many files there are. */
const AHEAD = 8;

/** Below this many files another process takes longer to start than it saves. */
const WORTH_READERS = 4;

interface Reader {
  readonly run: (job: Job) => Promise<Result>;
  readonly stop: () => void;
}

/** A process, not a thread: a file that exhausts the memory takes only its own reader with it. */
const startReader = (): Reader => {
  const child = fork(join(import.meta.dirname, 'summarize-worker.ts'), { execArgv: ['--import', 'tsx'] });
  const run = (job: Job): Promise<Result> =>
    new Promise((resolve, reject) => {
      const answered = (result: unknown): void => {
        child.off('exit', ended);
        resolve(result as Result);
      };
      const ended = (code: number | null, signal: string | null): void => {
        child.off('message', answered);
        reject(new Error(`the reader ended over this file (${signal ?? `exit status ${code}`}); it may need more memory than there is`));
      };
      child.once('message', answered).once('exit', ended);
      child.send(job);
    });
  return { run, stop: () => void child.kill() };
};

/** Hands jobs to whichever reader is idle. A reader that dies over a file (out of memory, say) is replaced, and the file reported. */
const startPool = (size: number): { readonly run: (job: Job) => Promise<Result>; readonly stop: () => void } => {
  const idle: (Reader | null)[] = Array.from({ length: size }, () => null);
  const waiting: ((reader: Reader | null) => void)[] = [];
  const release = (reader: Reader | null): void => {
    const next = waiting.shift();
    if (next) next(reader);
    else idle.push(reader);
  };
  const acquire = async (): Promise<Reader> => {
    const reader = idle.pop();
    return (reader === undefined ? await new Promise<Reader | null>((resolve) => waiting.push(resolve)) : reader) ?? startReader();
  };
  const run = async (job: Job): Promise<Result> => {
    const reader = await acquire();
    try {
      const result = await reader.run(job);
      release(reader);
      return result;
    } catch (error) {
      release(null);
      return { file: job.file, error: error instanceof Error ? error.message : String(error) };
    }
  };
  return { run, stop: () => idle.forEach((reader) => reader?.stop()) };
};

async function* inOrder(jobs: readonly Job[], count: number): AsyncGenerator<Result> {
  const pool = startPool(count);
  const pending: Promise<Result>[] = [];
  for (const job of jobs) {
    pending.push(pool.run(job));
    const first = pending.length >= count * AHEAD ? pending.shift() : undefined;
    if (first) yield await first;
  }
  yield* pending;
  pool.stop();
}

/** @returns one result a job, in the order of the jobs; a file that cannot be read gives an error result */
export async function* summarizeAll(jobs: readonly Job[]): AsyncGenerator<Result> {
  if (jobs.length >= WORTH_READERS) return yield* inOrder(jobs, Math.min(availableParallelism(), jobs.length));
  for (const job of jobs) yield await summarizeFile(job);
}
