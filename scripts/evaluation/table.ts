/** The evaluation as text: totals, a table of practices, and what changed since an earlier run. */
import { rates, type Rates, type Tally } from './tally';
import { quoteRates, quoteSum } from './score-quotes';
import type { Totals } from './totals';

const pct = (x: number): string => (100 * x).toFixed(1).padStart(5);
const line = (name: string, x: Rates): string => `${name.padEnd(34)} P ${pct(x.p)}  R ${pct(x.r)}  F1 ${pct(x.f1)}`;
const empty: Tally = { tp: 0, fp: 0, fn: 0, tn: 0 };

export const totalsText = (title: string, t: Totals): string =>
  [
    `${title}: ${t.cases} cases`,
    line('policy pages recognised', t.page),
    line('practices, per policy (micro)', t.practices),
    `practices, per policy: macro F1 ${pct(t.practicesMacroF1)}  balanced F1 ${pct(t.balancedF1)}  stance right ${pct(t.stanceRight)}`,
    line('evidence, per segment (micro)', t.evidenceMicro),
    `evidence, per segment: macro F1 ${pct(t.evidenceMacroF1)}  quotes not found in the policy text ${pct(t.quotesNotInPolicy)}`,
    ...(t.quotes ? [line('quotes, sentence by sentence', t.quotes)] : []),
    ...t.reliability.map(
      ({ from, count, said, right }) =>
        `  sure from ${pct(from)}: ${String(count).padStart(5)} quotes, said ${pct(said)}, right ${pct(right)}`,
    ),
    line('choice links', t.links),
    line('opt-out links', t.optOut),
    ...(t.extraction ? [`extracted text: mean F1 ${pct(t.extraction.meanF1)}  under 80: ${t.extraction.under80}`] : []),
  ].join('\n');

const cells = (tally: Tally): string => {
  const { p, r, f1 } = rates(tally);
  return `${String(tally.tp + tally.fn).padStart(5)} ${pct(p)} ${pct(r)} ${pct(f1)}`;
};

/** One row a practice: tuned cases, then those held out; each per policy and per segment. */
export const practiceTable = (tuned: Totals, heldOut: Totals): string => {
  const ids = [
    ...new Set([tuned, heldOut].flatMap((t) => [...Object.keys(t.present), ...Object.keys(t.evidence)])),
  ].sort();
  const head = `${'practice'.padEnd(24)}|  policies     P     R    F1 | segments     P     R    F1 || held out: n P R F1        | n P R F1`;
  const row = (id: string): string =>
    [tuned.present, tuned.evidence, heldOut.present, heldOut.evidence]
      .map((part) => cells(part[id] ?? empty))
      .join(' | ');
  return [head, ...ids.map((id) => `${id.padEnd(24)}| ${row(id)}`)].join('\n');
};

const parts = ['policy', 'segment', 'sentence'] as const;

const f1Of = (totals: Totals, part: (typeof parts)[number], id: string): number => {
  if (part === 'sentence') return quoteRates(quoteSum([totals.sentences[id] ?? []].flat())).f1;
  return rates((part === 'policy' ? totals.present : totals.evidence)[id] ?? empty).f1;
};

/** Practices whose figures moved by more than half a point, worst first. */
export const changesText = (before: Totals, after: Totals): string => {
  const ids = [
    ...new Set([before, after].flatMap((t) => [t.present, t.evidence, t.sentences].flatMap((all) => Object.keys(all)))),
  ];
  const moved = parts
    .flatMap((part) => ids.map((id) => ({ id, part, was: f1Of(before, part, id), is: f1Of(after, part, id) })))
    .filter(({ was, is }) => Math.abs(is - was) > 0.005)
    .toSorted((a, b) => a.is - a.was - (b.is - b.was));
  if (moved.length === 0) return 'nothing moved by more than half a point';
  return moved
    .map(({ id, part, was, is }) => `${is < was ? 'worse ' : 'better'} ${id} per ${part}: F1 ${pct(was)} → ${pct(is)}`)
    .join('\n');
};
