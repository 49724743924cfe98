/** How the demonstration ends: what ends it, and what has to be cleaned up then. */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type PutAway = () => Promise<unknown>;

export class Ending {
  private readonly controller = new AbortController();
  private readonly deferred: PutAway[] = [];
  /** Ends processes that have nothing to clean up. */
  readonly signal = this.controller.signal;
  /** Resolves with the exit status when the user asks for the end. */
  readonly asked: Promise<number>;

  constructor() {
    this.asked = new Promise((resolve) => {
      // Not once: a terminal tells npm and us, and npm tells us again, during the cleaning up.
      for (const name of signals) process.on(name, () => resolve(0));
    });
  }

  /** What was set up last is cleaned up first. */
  defer(putAway: PutAway): void {
    this.deferred.unshift(putAway);
  }

  async putAway(): Promise<void> {
    this.controller.abort();
    for (const putAway of this.deferred) await putAway();
  }
}
