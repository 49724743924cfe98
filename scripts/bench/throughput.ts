/** How many policies the command line reads in a second, by one process and by one a core. */
import { availableParallelism } from 'node:os';
import { summarizeAll } from '../../cli/summarize-all';

/** So many files that the start of the processes, which is not counted, does not matter either way. */
const FILES = 80;

/** Policies a second, by number of processes; counted from the first result on. */
export const benchThroughput = async (policies: readonly string[]): Promise<ReadonlyMap<number, number>> => {
  const jobs = Array.from({ length: FILES }, (_, at) => policies[at % policies.length] ?? '').map((file) => ({
    file,
    url: null,
    withText: false,
  }));
  const rates = new Map<number, number>();
  for (const processes of new Set([1, availableParallelism()])) {
    let first = 0;
    for await (const _ of summarizeAll(jobs, processes)) first ||= performance.now();
    rates.set(processes, ((jobs.length - 1) / (performance.now() - first)) * 1000);
  }
  return rates;
};
