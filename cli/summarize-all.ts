/** Many saved pages in, their results out in the same order. */
import { basename, join } from 'node:path';
import { inProcesses, type Limits } from './processes';
import type { Job, Result } from './summarize-file';

/** Beside this module, and of the same build; there, a script of the kind that starts soonest. */
const worker = join(
  import.meta.dirname,
  basename(import.meta.filename)
    .replace(/^summarize(?:-all)?/, 'summarize-worker')
    .replace(/mjs$/, 'cjs'),
);

/**
 * @param jobs read by other processes, even where it is one: a page can take all time and memory of whoever reads it
 * @param processes one a core, unless told otherwise
 * @returns one result a job, in the order of the jobs; a file that cannot be read gives an error result
 */
export const summarizeAll = (
  jobs: Iterable<Job> | AsyncIterable<Job>,
  processes?: number,
  limits?: Limits,
): AsyncGenerator<Result> =>
  inProcesses<Job, Result>(worker, jobs, ({ file }, error) => ({ file, error }), processes, limits);
