/** Spreads jobs over processes and gives the results in the order of the jobs, each as soon as those before it are done. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Jobs ahead of the slowest one, per process: bounds memory, however many jobs there are. */
const AHEAD = 8;

interface Worker<Job, Result> {
  readonly run: (job: Job) => Promise<Result>;
  readonly stop: () => void;
}

/** A process, not a thread: a job that exhausts the memory takes only its own worker with it. */
const startWorker = <Job, Result>(path: string): Worker<Job, Result> => {
  const child = fork(path, { execArgv: ['--import', import.meta.resolve('tsx')] });
  const run = (job: Job): Promise<Result> =>
    new Promise((resolve, reject) => {
      const answered = (result: unknown): void => {
        child.off('exit', ended);
        resolve(result as Result);
      };
      const ended = (code: number | null, signal: string | null): void => {
        child.off('message', answered);
        const how = signal ?? `exit status ${code}`;
        reject(new Error(`the reader ended over this file (${how}); it may need more memory than there is`));
      };
      child.once('message', answered).once('exit', ended);
      child.send(job as object);
    });
  return { run, stop: () => void child.kill() };
};

/** Hands jobs to whichever worker is idle; one that died is replaced by the next job's. */
const startPool = <Job, Result>(path: string, size: number): Worker<Job, Result> => {
  type Idle = Worker<Job, Result> | null;
  const idle: Idle[] = Array.from({ length: size }, () => null);
  const waiting: ((worker: Idle) => void)[] = [];
  const release = (worker: Idle): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const acquire = (): Promise<Idle> => {
    const worker = idle.pop();
    return worker === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(worker);
  };
  const run = async (job: Job): Promise<Result> => {
    const worker = (await acquire()) ?? startWorker<Job, Result>(path);
    try {
      const result = await worker.run(job);
      release(worker);
      return result;
    } catch (error) {
      release(null);
      throw error;
    }
  };
  return { run, stop: () => idle.forEach((worker) => worker?.stop()) };
};

/**
 * @param path the worker's script: it answers every message (a job) with one message (its result)
 * @param jobs asked for only as fast as they are done: a list that never ends takes no more memory than a short one
 * @param failed the result of a job over which a worker died
 */
export async function* inProcesses<Job, Result>(
  path: string,
  jobs: AsyncIterable<Job> | Iterable<Job>,
  failed: (job: Job, reason: string) => Result,
  processes = availableParallelism(),
): AsyncGenerator<Result> {
  const pool = startPool<Job, Result>(path, processes);
  const attempt = (job: Job): Promise<Result> =>
    pool.run(job).catch((error: unknown) => failed(job, error instanceof Error ? error.message : String(error)));
  const pending: Promise<Result>[] = [];
  for await (const job of jobs) {
    pending.push(attempt(job));
    const first = pending.length >= processes * AHEAD ? pending.shift() : undefined;
    if (first) yield await first;
  }
  yield* pending;
  pool.stop();
}
