/** Spreads jobs over processes and gives the results in the order of the jobs, each as soon as those before it are done. */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { answerOf } from './process-answer';

/** Jobs ahead of the slowest one, per process: bounds memory, however many jobs there are. */
const AHEAD = 8;

/** For V8: collecting in one thread leaves the other cores to other processes; a second thread for compiling gains nothing. */
const ALONE = ['--single-threaded-gc', '--v8-pool-size=1'];

/**
 * For V8, measured on saved policies: each process stays at about 155 MB where it took 220. What is left of it goes to what is old,
 * rather than to what is new: each time that all memory is collected, V8 also drops machine code, which costs more to make again.
 */
const LONG = ['--max-semi-space-size=8', '--heap-growing-percent=50'];

/**
 * For few jobs: expressions are made machine code when they are first asked, not when they are asked again, and nothing is collected.
 * The first page asks hundreds of them, and takes a fifth less. It cannot be changed while a process runs.
 */
const SHORT = ['--no-regexp-tier-up', '--min-semi-space-size=64', '--max-semi-space-size=64'];

export interface Limits {
  /** Milliseconds that a job may take; its worker is ended and replaced then. */
  readonly timeout?: number | undefined;
  /** Are there only a few jobs for each process? */
  readonly isShort?: boolean;
  /** One that starts already, for the first jobs; it has the flags of a short run. */
  readonly started?: StartedProcess | undefined;
}

export interface StartedProcess {
  readonly child: ChildProcess;
  /** Has it said "ready"? */
  readonly isReady: boolean;
}

interface Worker<Job, Result> {
  readonly run: (job: Job) => Promise<Result>;
  readonly stop: () => void;
}

/** For the process that reads. */
export const flagsOf = ({ isShort }: Limits): readonly string[] => [...ALONE, ...(isShort ? SHORT : LONG)];

/** A process, not a thread: a job that exhausts the memory takes only its own worker with it. */
const startProcess = (path: string, limits: Limits): ChildProcess =>
  fork(path, {
    execArgv: [...flagsOf(limits), ...(path.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [])],
    serialization: 'advanced',
    // A group of its own: Ctrl-C is ours to handle, and must not look as if a page had ended its worker.
    detached: true,
  });

const startWorker = <Job, Result>(
  path: string,
  limits: Limits,
  started: StartedProcess | undefined,
): Worker<Job, Result> => {
  const child = started?.child ?? startProcess(path, limits);
  const stop = stopper(child);
  let isFresh = started?.isReady !== true;
  const run = (job: Job): Promise<Result> => {
    const answer = answerOf(child, limits.timeout, isFresh) as Promise<Result>;
    isFresh = false;
    // Where it cannot be sent, the worker has ended, which is the answer.
    child.send(job as object, () => undefined);
    return answer;
  };
  return { run, stop };
};

const running = new Set<ChildProcess>();
// A busy worker does not notice our end in any other way.
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

const stopper = (child: ChildProcess): (() => void) => {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return () => void child.kill('SIGKILL');
};

/** Hands jobs to whichever worker is idle; one that died is replaced by the next job's. */
const startPool = <Job, Result>(path: string, size: number, limits: Limits): Worker<Job, Result> => {
  type Idle = Worker<Job, Result> | null;
  const idle: Idle[] = Array.from({ length: size }, () => null);
  let { started } = limits;
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
    const worker = (await acquire()) ?? startWorker<Job, Result>(path, limits, started);
    started = undefined;
    try {
      const result = await worker.run(job);
      release(worker);
      return result;
    } catch (error) {
      worker.stop();
      release(null);
      throw error;
    }
  };
  return { run, stop: () => idle.forEach((worker) => worker?.stop()) };
};

/**
 * @param path the worker's script: it answers every message (a job) with one message (its result), and may say "ready"
 *   once it has started
 * @param jobs asked for only as fast as they are done: a list that never ends takes no more memory than a short one
 * @param failed the result of a job over which a worker died, or which took too long
 * @param processes one a core, unless told otherwise
 */
export async function* inProcesses<Job, Result>(
  path: string,
  jobs: AsyncIterable<Job> | Iterable<Job>,
  failed: (job: Job, reason: string) => Result,
  processes = availableParallelism(),
  limits: Limits = {},
): AsyncGenerator<Result> {
  const pool = startPool<Job, Result>(path, processes, limits);
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
