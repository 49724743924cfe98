/** What a process answers to a job: its result, or why there will be none. */
import type { ChildProcess } from 'node:child_process';

/** Milliseconds that a process may take to start, beside those for its first job; it says "ready" when it has. */
const START = 60_000;

/** Milliseconds by which a timer of a process that has work to do is late at most. */
const STOOD_STILL = 500;

/**
 * @param timeout milliseconds that the job may take; undefined: as long as it likes
 * @param isFresh has the process only just been started?
 */
export const answerOf = (child: ChildProcess, timeout: number | undefined, isFresh: boolean): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const late = (limit: number, end: number): void => {
      // This process stood still itself, as where nobody takes its output: the answer may be there, and not read yet.
      if (performance.now() - end > STOOD_STILL) timer = within(limit);
      else settle(() => reject(new Error(tooLong(timeout))));
    };
    const within = (limit: number | undefined) =>
      limit === undefined ? undefined : setTimeout(late, limit, limit, performance.now() + limit);
    let timer = within(timeout === undefined || !isFresh ? timeout : timeout + START);
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      child.off('message', answered).off('exit', ended);
      end();
    };
    const answered = (message: unknown): void => {
      if (message !== 'ready') return settle(() => resolve(message));
      clearTimeout(timer);
      timer = within(timeout);
    };
    const ended = (code: number | null, signal: string | null): void =>
      settle(() => reject(new Error(endedOver(signal ?? `exit status ${code}`))));
    child.on('message', answered).once('exit', ended);
  });

const tooLong = (timeout = 0): string =>
  `reading this file took longer than ${timeout / 1000} s; --timeout allows more`;

const endedOver = (how: string): string =>
  `the reader ended over this file (${how}); it may need more memory than there is`;
