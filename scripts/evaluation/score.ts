/** Compares reports with expert labels. The measures are those of the scorer that the labels come with, to the digit. */
import type { PolicyReport } from '../../lib/policy/report';
import { overlap } from './overlap';
import { type Gold, placeOf, squash } from './gold';
import { scoreLinks } from './score-links';
import { type QuoteScore, scoreQuotes } from './score-quotes';
import { cellOf, empty, sum, type Tally } from './tally';

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
  readonly bySentence: QuoteScore;
  readonly links: Tally;
  readonly optOut: Tally;
  readonly extraction: number | null;
  readonly misses: readonly Miss[];
}

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

const notScored: Omit<CaseScore, 'page'> = {
  present: {},
  evidence: {},
  stance: { right: 0, all: 0 },
  quotes: { all: 0, unplaced: 0 },
  bySentence: { sentences: {}, shown: [] },
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
    bySentence: scoreQuotes(report, gold),
    ...scoreLinks(report, gold),
    extraction: gold.segments && !gold.partial && text !== undefined ? overlap(gold.segments.join(' '), text) : null,
    misses: [...practices.misses, ...evidence.misses],
  };
};
