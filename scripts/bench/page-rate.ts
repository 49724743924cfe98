/** What a page takes in commands that run at the same time, once their code is compiled: on a clock, in processor time, in memory. */
import { wholeLines } from '../../cli/whole-lines';
import { memoryOf, processesBelow, processorTimeOf } from './linux-processes';
import { startCommand } from './read-for-long';

/** Pages that each process reads before they are counted: V8 still compiles then. In a corpus, that is no part of what a page takes. */
const BEFORE = 400;
/** Pages that are counted, a process. */
export const COUNTED = 400;

export interface Rate {
  /** Milliseconds on a clock, of all commands together. */
  readonly clock: number;
  /** Milliseconds of all processors. */
  readonly processor: number;
  /** The most megabytes that a process had. */
  readonly memory: number;
}

const rateOf = async (files: readonly string[], processes: number): Promise<Rate> => {
  const [before, pages] = [BEFORE * processes, (BEFORE + COUNTED) * processes];
  const command = startCommand(files, pages, processes);
  const { pid = 0 } = command;
  let [lines, memory] = [0, Number.NaN];
  let start = { clock: 0, processor: Number.NaN };
  let end = start;
  for await (const _ of wholeLines(command.stdout)) {
    lines++;
    if (lines === before) start = { clock: performance.now(), processor: processorTimeOf(pid) };
    // With the last line, the processes that read are gone.
    if (lines === pages - 1) end = { clock: performance.now(), processor: processorTimeOf(pid) };
    if (lines > before && lines < pages && lines % processes === 0)
      memory = Math.max(Number.isNaN(memory) ? 0 : memory, ...processesBelow(pid).map(memoryOf));
  }
  if (lines !== pages) throw new Error(`${lines} lines for ${pages} pages`);
  const counted = pages - 1 - before;
  return { clock: (end.clock - start.clock) / counted, processor: (end.processor - start.processor) / counted, memory };
};

/** @param commands so many are started at once, each with so many processes: on a cluster, each has one and a partition of the list */
export const timeCommands = async (files: readonly string[], commands: number, processes: number): Promise<Rate> => {
  const rates = await Promise.all(Array.from({ length: commands }, () => rateOf(files, processes)));
  return {
    clock: 1 / rates.reduce((sum, { clock }) => sum + 1 / clock, 0),
    processor: rates.reduce((sum, { processor }) => sum + processor, 0) / commands,
    memory: Math.max(...rates.map(({ memory }) => memory)),
  };
};
