/** Measures all parts by turns, round after round, so that whatever else the machine does falls on all of them alike. */
import { isBusy, othersShare } from './machine';
import { best, type Samples } from './measure';
import type { Pages } from './pages';
import type { Part } from './part';
import { background } from './parts/background';
import { beside } from './parts/beside';
import { comparing } from './parts/comparing';
import { finder } from './parts/finder';
import { growth } from './parts/growth';
import { reading } from './parts/reading';
import { savedPages } from './parts/saved-pages';
import { throughput } from './parts/throughput';

export const parts: readonly Part[] = [reading, finder, beside, background, growth, comparing, savedPages, throughput];

export interface Measured {
  readonly parts: ReadonlyMap<Part, Samples>;
  /** The largest share of the cores that others used before a round, 0 to 1. */
  readonly others: number;
}

/** @param told is told what is being done */
export const measureAll = async (pages: Pages, told: (progress: string) => void): Promise<Measured> => {
  let measured: Measured = { parts: new Map(), others: 0 };
  const rounds = Math.max(...parts.map((part) => part.rounds));
  for (let round = 1; round <= rounds; round++)
    measured = await addRound(
      measured,
      parts.filter((part) => part.rounds >= round),
      pages,
      (title) => told(`round ${round} of ${rounds}: ${title}`),
    );
  return measured;
};

/** A browser may fail on a busy machine: the other rounds count then, and where there is none, its ratios are told as not measured. */
const measureOne = (part: Part, pages: Pages, told: (progress: string) => void): Promise<Samples> =>
  part.measure(pages).catch((error: unknown) => {
    told(`${part.title} failed this time: ${String(error)}`);
    return {};
  });

/** Measures these parts once more. */
export const addRound = async (
  { parts: before, others }: Measured,
  again: readonly Part[],
  pages: Pages,
  told: (progress: string) => void,
): Promise<Measured> => {
  const share = await othersShare();
  if (isBusy(share)) told(`warning: others use ${(share * 100).toFixed(0)} % of the processors`);
  const all = new Map(before);
  for (const part of again) {
    told(part.title);
    all.set(part, best(all.get(part) ?? {}, await measureOne(part, pages, told)));
  }
  return { parts: all, others: Math.max(others, share) };
};

export const ratiosOf = ({ parts: measured }: Measured): Readonly<Record<string, number>> =>
  Object.assign({}, ...[...measured].map(([part, samples]) => part.ratios(samples))) as Record<string, number>;
