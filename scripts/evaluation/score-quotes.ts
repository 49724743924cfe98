/** Scores quotes sentence by sentence: of those shown, how many state the practice; of those that state it, how many are shown. */
import type { PolicyReport } from '../../lib/policy/report';
import type { Rates } from './tally';
import { type Gold, squash } from './gold';

/** Two counts each way, since one quote can hold two labelled sentences, or half of one. */
export interface QuoteTally {
  readonly shown: number;
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
}

/** A quote that was shown, with its sureness. */
export interface ShownQuote {
  readonly sure: number;
  readonly isRight: boolean;
}

export interface QuoteScore {
  readonly sentences: Readonly<Record<string, QuoteTally>>;
  readonly shown: readonly ShownQuote[];
}

/** Shorter texts stand inside too many others. */
const LONG = 15;

const isSame = (a: string, b: string): boolean =>
  a === b || (a.length > LONG && b.includes(a)) || (b.length > LONG && a.includes(b));

/** Nothing where the case has no labelled sentences. `also` names sentences that may be shown and need not be. */
export const scoreQuotes = (report: PolicyReport, gold: Gold): QuoteScore => {
  const skip = new Set(gold.skip);
  const ids = gold.quotes === undefined ? [] : (gold.ids ?? Object.keys(gold.quotes)).filter((id) => !skip.has(id));
  const scored = ids.map((id) => {
    const wanted = (gold.quotes?.[id]?.gold ?? []).map(squash);
    const allowed = [...wanted, ...(gold.quotes?.[id]?.also ?? []).map(squash)];
    const evidence = report.findings.find(({ practice }) => practice === id)?.evidence ?? [];
    const got = evidence.map(({ quote }) => squash(quote));
    const shown = evidence.map(({ sure }, at) => ({
      sure,
      isRight: allowed.some((one) => isSame(got[at] ?? '', one)),
    }));
    const right = shown.filter(({ isRight }) => isRight).length;
    const found = wanted.filter((one) => got.some((quote) => isSame(quote, one))).length;
    return { id, shown, tally: { shown: got.length, right, wanted: wanted.length, found } };
  });
  return {
    sentences: Object.fromEntries(scored.map(({ id, tally }) => [id, tally])),
    shown: scored.flatMap(({ shown }) => shown),
  };
};

const none: QuoteTally = { shown: 0, right: 0, wanted: 0, found: 0 };

export const quoteSum = (tallies: readonly QuoteTally[]): QuoteTally =>
  tallies.reduce(
    (a, b) => ({
      shown: a.shown + b.shown,
      right: a.right + b.right,
      wanted: a.wanted + b.wanted,
      found: a.found + b.found,
    }),
    none,
  );

export const quoteRates = ({ shown, right, wanted, found }: QuoteTally): Rates => {
  const [p, r] = [right / (shown || 1), found / (wanted || 1)];
  return { p, r, f1: (2 * p * r) / (p + r || 1) };
};
