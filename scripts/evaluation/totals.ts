/** The scores of all cases as one. */
import type { CaseScore } from './score';
import { quoteRates, quoteSum, type QuoteTally, type ShownQuote } from './score-quotes';
import { empty, plus, type Rates, rates, sum, type Tally } from './tally';

/** Of the quotes shown with a sureness from `from` on and below the next row's: the mean sureness, and the part that is right. */
export interface Reliability {
  readonly from: number;
  readonly count: number;
  readonly said: number;
  readonly right: number;
}

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
  /** Sentence by sentence; null where no case has labelled sentences. */
  readonly quotes: Rates | null;
  readonly sentences: Readonly<Record<string, QuoteTally>>;
  /** Does sureness mean what it says? */
  readonly reliability: readonly Reliability[];
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

const BINS = [0, 0.3, 0.5, 0.7, 0.8, 0.9];

const reliabilityOf = (shown: readonly ShownQuote[]): readonly Reliability[] =>
  BINS.map((from, at) => {
    const own = shown.filter(({ sure }) => sure >= from && sure < (BINS[at + 1] ?? 2));
    return {
      from,
      count: own.length,
      said: mean(own.map(({ sure }) => sure)),
      right: mean(own.map(({ isRight }) => Number(isRight))),
    };
  }).filter(({ count }) => count > 0);

const sentencesOf = (scores: readonly CaseScore[]): Readonly<Record<string, QuoteTally>> => {
  const all = scores.flatMap((score) => Object.entries(score.bySentence.sentences));
  const ids = [...new Set(all.map(([id]) => id))];
  return Object.fromEntries(
    ids.map((id) => [id, quoteSum(all.flatMap(([other, tally]) => (other === id ? [tally] : [])))]),
  );
};

const bySentence = (scores: readonly CaseScore[]): Pick<Totals, 'quotes' | 'sentences' | 'reliability'> => {
  const sentences = sentencesOf(scores);
  return {
    quotes: Object.keys(sentences).length ? quoteRates(quoteSum(Object.values(sentences))) : null,
    sentences,
    reliability: reliabilityOf(scores.flatMap((score) => score.bySentence.shown)),
  };
};

const pagesOf = (scores: readonly CaseScore[]): Pick<Totals, 'page' | 'mistakenPages'> => {
  const pages = sum(scores.map(({ page }) => page));
  return { page: rates(pages), mistakenPages: pages.fp / (pages.fp + pages.tn || 1) };
};

export const total = (scores: readonly CaseScore[]): Totals => {
  const present = byPractice(scores.map((score) => score.present));
  const evidence = byPractice(scores.map((score) => score.evidence));
  const quotes = scores.reduce((n, score) => n + score.quotes.all, 0);
  const stances = scores.reduce((n, score) => n + score.stance.all, 0);
  const texts = scores.flatMap(({ extraction }) => (extraction === null ? [] : [extraction]));
  return {
    cases: scores.length,
    ...pagesOf(scores),
    present,
    evidence,
    practices: rates(sum(Object.values(present))),
    practicesMacroF1: macro(present),
    balancedF1: balanced(present),
    stanceRight: scores.reduce((n, score) => n + score.stance.right, 0) / (stances || 1),
    evidenceMicro: rates(sum(Object.values(evidence))),
    evidenceMacroF1: macro(evidence),
    quotesNotInPolicy: quotes ? scores.reduce((n, score) => n + score.quotes.unplaced, 0) / quotes : 0,
    ...bySentence(scores),
    links: rates(sum(scores.map((score) => score.links))),
    optOut: rates(sum(scores.map((score) => score.optOut))),
    extraction: texts.length ? { meanF1: mean(texts), under80: texts.filter((f1) => f1 < 0.8).length } : null,
  };
};
