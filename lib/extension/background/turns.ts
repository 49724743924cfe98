/** One piece of work per tab at a time: newer work stops the work that runs there, and begins after a pause. */

/** Milliseconds between two beginnings in one tab: a page that keeps changing its address must leave time for the other tabs. */
const rest = 1000;

export interface Turns {
  /**
   * @param work stops where its signal says so; nobody waits for one that does not.
   * @returns whether it came to its end. @throws where the work does.
   */
  take(tabId: number, work: (signal: AbortSignal) => Promise<void>): Promise<boolean>;
  /** Stops the work that runs, or waits to run, in a tab. */
  end(tabId: number): void;
}

export function createTurns(): Turns {
  const turns = new Map<number, AbortController>();
  const beginnings = new Map<number, number>();
  const end = (tabId: number) => turns.get(tabId)?.abort();
  const run = async (tabId: number, work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal) => {
    await restSince(beginnings.get(tabId));
    signal.throwIfAborted();
    beginnings.set(tabId, performance.now());
    await work(signal);
    return true;
  };
  const take: Turns['take'] = async (tabId, work) => {
    end(tabId);
    const turn = new AbortController();
    turns.set(tabId, turn);
    const ended = new Promise<false>((resolve) => turn.signal.addEventListener('abort', () => resolve(false)));
    try {
      return await Promise.race([run(tabId, work, turn.signal), ended]);
    } finally {
      if (turns.get(tabId) === turn) turns.delete(tabId);
    }
  };
  return { take, end };
}

/** Resolves when this much time has passed since the last beginning; at once where there was none. */
async function restSince(beginning = -Infinity): Promise<void> {
  const left = beginning + rest - performance.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}
