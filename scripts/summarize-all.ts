/** Many saved pages in, their results out in the same order. */
import { join } from 'node:path';
import { inProcesses } from './processes';
import { type Job, type Result, summarizeFile } from './summarize-file';

/** Below this many files another process takes longer to start than it saves. */
const WORTH_PROCESSES = 4;

/**
 * @param jobs a list that is not at hand as a whole is always read by other processes
 * @param processes one a core, unless told otherwise
 * @returns one result a job, in the order of the jobs; a file that cannot be read gives an error result
 */
export async function* summarizeAll(
  jobs: readonly Job[] | AsyncIterable<Job>,
  processes?: number,
): AsyncGenerator<Result> {
  if ('length' in jobs && jobs.length < WORTH_PROCESSES) for (const job of jobs) yield await summarizeFile(job);
  else
    yield* inProcesses<Job, Result>(
      join(import.meta.dirname, 'summarize-worker.ts'),
      jobs,
      ({ file }, error) => ({ file, error }),
      processes,
    );
}
