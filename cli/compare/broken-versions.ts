/** Leaves out versions that were saved in part: a page that did not load, and came back whole the next time. */
import type { FileReport } from '../summarize-file';
import type { DatedVersion } from './versions';

export interface ReadVersion {
  readonly version: DatedVersion;
  readonly report: FileReport;
}

/** Two versions of one policy, each as the reader saw it, that follow each other. */
export interface Step {
  readonly before: ReadVersion;
  readonly after: ReadVersion;
}

/** A version with fewer of the words of the one before waits for the next: policies shrink so far only where something is missing. */
const PART = 0.5;

/** The versions of one policy, one after the other. */
class Pairing {
  private last: ReadVersion | null = null;
  /** It lost half of the last one's words. */
  private waiting: ReadVersion | null = null;

  constructor(private readonly leftOut: (version: ReadVersion) => void) {}

  add(version: ReadVersion): readonly Step[] {
    if (this.last?.version.policy !== version.version.policy) {
      const steps = this.end();
      this.last = version;
      return steps;
    }
    return this.isPart(version) ? this.addPart(version) : this.addWhole(version);
  }

  /** What waits is the last version, and nothing disproves it. */
  end(): readonly Step[] {
    return this.waiting ? this.addWhole(this.takeWaiting(this.waiting)) : [];
  }

  private isPart({ report: { words } }: ReadVersion): boolean {
    return this.last !== null && words < PART * this.last.report.words;
  }

  private addWhole(version: ReadVersion): readonly Step[] {
    if (this.waiting) this.leftOut(this.takeWaiting(this.waiting));
    const steps = this.last ? [{ before: this.last, after: version }] : [];
    this.last = version;
    return steps;
  }

  /** A second short one bears out the first. */
  private addPart(version: ReadVersion): readonly Step[] {
    const steps = this.end();
    if (steps.length > 0) return [...steps, ...this.addWhole(version)];
    this.waiting = version;
    return [];
  }

  private takeWaiting(waiting: ReadVersion): ReadVersion {
    this.waiting = null;
    return waiting;
  }
}

/**
 * Pairs each version with the one before it. A version that lost half of its words counts only where the next one has not found
 * them again.
 * @param leftOut is told of the others
 */
export async function* stepsOf(
  versions: AsyncIterable<ReadVersion>,
  leftOut: (version: ReadVersion) => void,
): AsyncGenerator<Step> {
  const pairing = new Pairing(leftOut);
  for await (const version of versions) yield* pairing.add(version);
  yield* pairing.end();
}
