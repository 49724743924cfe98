/** How the demonstration ends: what asks for it, and what has to be put away then. */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type PutAway = () => Promise<unknown>;

export class Ending {
  private readonly controller = new AbortController();
  private readonly deferred: PutAway[] = [];
  /** Ends processes that have nothing to put away. */
  readonly signal = this.controller.signal;
  /** Resolves with the exit status when the user asks for the end. */
  readonly asked: Promise<number>;

  constructor() {
    this.asked = new Promise((resolve) => {
      // Not once: a terminal tells npm and us, and npm tells us again, while things are being put away.
      for (const name of signals) process.on(name, () => resolve(0));
    });
  }

  /** The last thing to be set up is the first to be put away. */
  defer(putAway: PutAway): void {
    this.deferred.unshift(putAway);
  }

  async putAway(): Promise<void> {
    this.controller.abort();
    for (const putAway of this.deferred) await putAway();
  }
}
