/** The ratios of earlier runs: `docs/performance.json`, newest last. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import * as v from 'valibot';
import { aims } from './aims';
import { isBusy } from './machine';

const file = 'docs/performance.json';
/** Runs that are kept. */
const KEPT = 100;
/** A ratio that is larger than before by more than this part of it has become worse. */
const WORSE = 0.2;

const runSchema = v.object({
  date: v.string(),
  source: v.picklist(['samples', 'given']),
  policies: v.number(),
  ordinary: v.number(),
  machine: v.string(),
  /** Share of the cores that others used, 0 to 1. */
  others: v.number(),
  ratios: v.record(v.string(), v.number()),
});
export type Run = v.InferOutput<typeof runSchema>;

export const readHistory = (): readonly Run[] =>
  existsSync(file) ? v.parse(v.array(runSchema), JSON.parse(readFileSync(file, 'utf8'))) : [];

const rounded = (ratios: Run['ratios']): Run['ratios'] =>
  Object.fromEntries(Object.entries(ratios).map(([name, ratio]) => [name, Number(ratio.toPrecision(3))]));

/** Does this ratio of a run say anything? While others use the machine, one that needs it quiet does not. */
export const isSure = (name: string, { others }: Pick<Run, 'others'>): boolean =>
  !(aims[name]?.needsQuiet && isBusy(others));

/** As the run is kept: with the ratios that say something. */
export const toKeep = (run: Run): Run => ({
  ...run,
  ratios: rounded(Object.fromEntries(Object.entries(run.ratios).filter(([name]) => isSure(name, run)))),
});

export const addToHistory = async (run: Run): Promise<void> => {
  const runs = [...readHistory(), toKeep(run)].slice(-KEPT);
  writeFileSync(file, await format(JSON.stringify(runs), { parser: 'json' }));
};

/** The last run over the same pages; samples may have been added since. */
export const lastAlike = (history: readonly Run[], { source, policies, ordinary }: Run): Run | null => {
  const isAlike = (run: Run): boolean =>
    source === 'samples'
      ? run.policies <= policies && run.ordinary <= ordinary
      : run.policies === policies && run.ordinary === ordinary;
  return history.findLast((run) => run.source === source && isAlike(run)) ?? null;
};

export interface Worse {
  readonly name: string;
  readonly ratio: number;
  readonly before: number;
}

/** Ratios that are worse than before, or were not measured; those that need a quiet machine only if it was one both times. */
export const worseThan = (before: Run, now: Run): readonly Worse[] =>
  Object.entries(before.ratios)
    .filter(([name]) => name in aims && isSure(name, before) && isSure(name, now))
    .map(([name, ratio]) => ({ name, ratio: now.ratios[name] ?? Number.NaN, before: ratio }))
    .filter(({ ratio, before: old }) => !(ratio <= old * (1 + WORSE)));
