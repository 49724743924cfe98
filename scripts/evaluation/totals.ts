/** The scores of all cases as one. */
import type { CaseScore } from './score';
import { empty, plus, type Rates, rates, sum, type Tally } from './tally';

export interface Totals {
  readonly cases: number;
  readonly page: Rates;
  /** Of the pages that are no policies, the part that was taken for one. */
  readonly mistakenPages: number;
  readonly present: Readonly<Record<string, Tally>>;
  readonly evidence: Readonly<Record<string, Tally>>;
  readonly practices: Rates;
  readonly practicesMacroF1: number;
  readonly balancedF1: number;
  readonly stanceRight: number;
  readonly evidenceMicro: Rates;
  readonly evidenceMacroF1: number;
  readonly quotesNotInPolicy: number;
  readonly links: Rates;
  readonly optOut: Rates;
  readonly extraction: { readonly meanF1: number; readonly under80: number } | null;
}

const byPractice = (all: readonly Readonly<Record<string, Tally>>[]): Readonly<Record<string, Tally>> => {
  const totals: Record<string, Tally> = {};
  for (const one of all) for (const [id, tally] of Object.entries(one)) totals[id] = plus(totals[id] ?? empty, tally);
  return totals;
};
const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / (numbers.length || 1);
const positives = (tallies: Readonly<Record<string, Tally>>): readonly Tally[] =>
  Object.values(tallies).filter(({ tp, fn }) => tp + fn > 0);
const macro = (tallies: Readonly<Record<string, Tally>>): number =>
  mean(positives(tallies).map((tally) => rates(tally).f1));
const balanced = (tallies: Readonly<Record<string, Tally>>): number =>
  mean(
    positives(tallies)
      .filter(({ tn, fp }) => tn + fp > 0)
      .map((t) => (rates(t).f1 + rates({ tp: t.tn, fp: t.fn, fn: t.fp, tn: t.tp }).f1) / 2),
  );

export const total = (scores: readonly CaseScore[]): Totals => {
  const present = byPractice(scores.map((score) => score.present));
  const evidence = byPractice(scores.map((score) => score.evidence));
  const quotes = scores.reduce((n, score) => n + score.quotes.all, 0);
  const stances = scores.reduce((n, score) => n + score.stance.all, 0);
  const pages = sum(scores.map(({ page }) => page));
  const texts = scores.flatMap(({ extraction }) => (extraction === null ? [] : [extraction]));
  return {
    cases: scores.length,
    page: rates(pages),
    mistakenPages: pages.fp / (pages.fp + pages.tn || 1),
    present,
    evidence,
    practices: rates(sum(Object.values(present))),
    practicesMacroF1: macro(present),
    balancedF1: balanced(present),
    stanceRight: scores.reduce((n, score) => n + score.stance.right, 0) / (stances || 1),
    evidenceMicro: rates(sum(Object.values(evidence))),
    evidenceMacroF1: macro(evidence),
    quotesNotInPolicy: quotes ? scores.reduce((n, score) => n + score.quotes.unplaced, 0) / quotes : 0,
    links: rates(sum(scores.map((score) => score.links))),
    optOut: rates(sum(scores.map((score) => score.optOut))),
    extraction: texts.length ? { meanF1: mean(texts), under80: texts.filter((f1) => f1 < 0.8).length } : null,
  };
};
