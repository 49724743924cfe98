/** What a part of the benchmark is: some work, timed in rounds beside its named references. */
import type { Samples } from './measure';
import type { Pages } from './pages';

export interface Part {
  readonly title: string;
  /** How often it is measured, by turns with the other parts; of each time, the shortest counts. */
  readonly rounds: number;
  readonly measure: (pages: Pages) => Promise<Samples>;
  /** By their names in `aims.ts`. */
  readonly ratios: (samples: Samples) => Readonly<Record<string, number>>;
  /** By their names in `aims.ts`: what is asked in milliseconds or megabytes of this machine. */
  readonly amounts?: (samples: Samples) => Readonly<Record<string, number>>;
  /** Markdown under the title: what was measured, and its table. */
  readonly text: (samples: Samples) => string;
}
