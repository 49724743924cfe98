/** Compares reports with expert labels. The measures are those of the scorer that the labels come with, to the digit. */
import type { PolicyReport } from '../../lib/policy/report';

export interface Gold {
  readonly ids?: readonly string[];
  readonly facts?: Readonly<Record<string, string>>;
  readonly skip?: readonly string[];
  readonly segments?: readonly string[];
  readonly evidence?: Readonly<
    Record<string, { readonly gold?: readonly number[]; readonly maybe?: readonly number[] }>
  >;
  readonly links?: readonly { readonly href: string; readonly kind: string; readonly optOut?: boolean }[];
  readonly isPolicy?: boolean;
  readonly partial?: boolean;
}

export interface Tally {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** One disagreement with the experts, for people to read. */
export interface Miss {
  readonly practice: string;
  readonly kind: 'wrong finding' | 'missed finding' | 'wrong evidence' | 'missed evidence';
  readonly wanted?: string;
  readonly segment?: number;
}

export interface CaseScore {
  readonly page: Tally;
  readonly present: Readonly<Record<string, Tally>>;
  readonly evidence: Readonly<Record<string, Tally>>;
  readonly stance: { readonly right: number; readonly all: number };
  readonly quotes: { readonly all: number; readonly unplaced: number };
  readonly links: Tally;
  readonly optOut: Tally;
  readonly extraction: number | null;
  readonly misses: readonly Miss[];
}

const empty: Tally = { tp: 0, fp: 0, fn: 0, tn: 0 };
export const plus = (a: Tally, b: Tally): Tally => ({
  tp: a.tp + b.tp,
  fp: a.fp + b.fp,
  fn: a.fn + b.fn,
  tn: a.tn + b.tn,
});
export const sum = (tallies: readonly Tally[]): Tally => tallies.reduce(plus, empty);

const cellOf = (wanted: boolean, got: boolean): Tally => ({
  tp: Number(wanted && got),
  fp: Number(!wanted && got),
  fn: Number(wanted && !got),
  tn: Number(!wanted && !got),
});

export interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}
export const rates = ({ tp, fp, fn }: Tally): Rates => {
  const p = tp / (tp + fp || 1);
  const r = tp / (tp + fn || 1);
  return { p, r, f1: (2 * p * r) / (p + r || 1) };
};

export const squash = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '');

const bag = (text: string): Map<string, number> => {
  const words = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
};
const size = (words: Map<string, number>): number => [...words.values()].reduce((a, b) => a + b, 0);

/** F1 of the words in common between the text that experts read and the text that we read. */
const overlap = (wanted: string, got: string): number => {
  const a = bag(wanted);
  const b = bag(got);
  const tp = [...a].reduce((total, [word, count]) => total + Math.min(count, b.get(word) ?? 0), 0);
  return rates({ tp, fp: size(b) - tp, fn: size(a) - tp, tn: 0 }).f1;
};

const hrefKey = (href: string): string =>
  href
    .trim()
    .toLowerCase()
    .replace(/^(mailto:|https?:\/\/(www\.)?|\/\/)/, '')
    .replace(/\?subject=.*$/, '')
    .replace(/[#/]+$/, '');
const endsAlike = (a: string, b: string): boolean => a.length > 3 && b.endsWith('/' + a.replace(/^[./]+/, ''));
const sameHref = (a: string, b: string): boolean => {
  const [x, y] = [hrefKey(a), hrefKey(b)];
  return x === y || endsAlike(x, y) || endsAlike(y, x);
};

const distinct = (hrefs: readonly string[]): readonly string[] => [
  ...new Map(hrefs.map((href) => [hrefKey(href), href])).values(),
];

const linkTally = (chosen: readonly string[], wanted: readonly string[], offered: readonly string[]): Tally => {
  const found = distinct(wanted).map((href) =>
    cellOf(
      true,
      distinct(offered).some((other) => sameHref(other, href)),
    ),
  );
  const extra = distinct(offered).filter((href) => !chosen.some((other) => sameHref(href, other))).length;
  return plus(sum(found), { ...empty, fp: extra });
};

/** Where in the experts' segments a quote stands, or -1. */
export const placeOf = (quote: string, segments: readonly string[]): number => {
  const wanted = squash(quote);
  return segments.findIndex((segment) => segment.includes(wanted) || (segment.length > 40 && wanted.includes(segment)));
};

const says = (stance: string): boolean => stance !== 'absent' && stance !== 'no';

/** What one part of a case's score adds to it. */
type Part = Pick<CaseScore, 'misses'>;

const scorePractices = (report: PolicyReport, gold: Gold): Part & Pick<CaseScore, 'present' | 'stance'> => {
  const misses: Miss[] = [];
  const stances = new Map<string, string>(report.findings.map(({ practice, stance }) => [practice, stance]));
  const present: Record<string, Tally> = {};
  const stance = { right: 0, all: 0 };
  const skip = new Set(gold.skip);
  for (const practice of gold.ids ?? Object.keys(gold.facts ?? {})) {
    if (skip.has(practice)) continue;
    const wanted = gold.facts?.[practice] ?? 'absent';
    const got = stances.get(practice) ?? 'absent';
    present[practice] = cellOf(says(wanted), says(got));
    if (says(wanted) !== says(got))
      misses.push({ practice, kind: says(got) ? 'wrong finding' : 'missed finding', wanted });
    if (wanted === 'absent' || wanted === '*') continue;
    stance.all++;
    if (wanted === got || (wanted === 'mixed' && got !== 'absent')) stance.right++;
  }
  return { present, stance, misses };
};

/** The places of a practice's quotes in the experts' segments, against those that they marked. */
const scoreSegments = (
  practice: string,
  { gold, maybe }: { readonly gold?: readonly number[]; readonly maybe?: readonly number[] },
  places: readonly number[],
  count: number,
): Part & { readonly tally: Tally } => {
  const misses: Miss[] = [];
  const cells = Array.from({ length: count }, (_, segment) => {
    if (maybe?.includes(segment)) return empty;
    const [wanted, got] = [gold?.includes(segment) ?? false, places.includes(segment)];
    if (wanted !== got) misses.push({ practice, kind: got ? 'wrong evidence' : 'missed evidence', segment });
    return cellOf(wanted, got);
  });
  return { tally: sum(cells), misses };
};

const scoreEvidence = (report: PolicyReport, gold: Gold): Part & Pick<CaseScore, 'evidence' | 'quotes'> => {
  const segments = gold.segments?.map(squash);
  const scored = (segments ? (gold.ids ?? Object.keys(gold.evidence ?? {})) : []).map((practice) => {
    const quotes = report.findings.find((finding) => finding.practice === practice)?.evidence ?? [];
    const places = quotes.map(({ quote }) => placeOf(quote, segments ?? []));
    const score = scoreSegments(practice, gold.evidence?.[practice] ?? {}, places, segments?.length ?? 0);
    return { practice, places, ...score };
  });
  const places = scored.flatMap((one) => one.places);
  return {
    evidence: Object.fromEntries(scored.map(({ practice, tally }) => [practice, tally])),
    quotes: { all: places.length, unplaced: places.filter((place) => place < 0).length },
    misses: scored.flatMap(({ misses }) => misses),
  };
};

const scoreLinks = (report: PolicyReport, { links }: Gold): Pick<CaseScore, 'links' | 'optOut'> => {
  if (!links) return { links: empty, optOut: empty };
  const chosen = links.filter(({ kind }) => kind !== 'none');
  const hrefs = (all: readonly { readonly href: string }[]): readonly string[] => all.map(({ href }) => href);
  const strict = ({ optOut }: { readonly optOut?: boolean }): boolean => optOut === true;
  const offered = report.choices.filter(({ href }) => href);
  return {
    links: linkTally(hrefs(chosen), hrefs(chosen), hrefs(offered)),
    optOut: linkTally(hrefs(chosen), hrefs(chosen.filter(strict)), hrefs(offered.filter(strict))),
  };
};

const notScored: Omit<CaseScore, 'page'> = {
  present: {},
  evidence: {},
  stance: { right: 0, all: 0 },
  quotes: { all: 0, unplaced: 0 },
  links: empty,
  optOut: empty,
  extraction: null,
  misses: [],
};

/** @param text the extracted text, where extraction is to be scored */
export const scoreCase = (report: PolicyReport, gold: Gold, text?: string): CaseScore => {
  const isPolicy = gold.isPolicy ?? true;
  const page = cellOf(isPolicy, report.isPolicy);
  if (!isPolicy) return { ...notScored, page };
  const practices = scorePractices(report, gold);
  const evidence = scoreEvidence(report, gold);
  return {
    page,
    ...practices,
    ...evidence,
    ...scoreLinks(report, gold),
    extraction: gold.segments && !gold.partial && text !== undefined ? overlap(gold.segments.join(' '), text) : null,
    misses: [...practices.misses, ...evidence.misses],
  };
};

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
