/** What the benchmark makes of its figures: the shortest times count, and what has become worse is told. */
import { describe, expect, it } from 'vitest';
import { aims, amountAims } from '../../scripts/bench/aims';
import { lastAlike, type Run, toKeep, worseThan } from '../../scripts/bench/history';
import { best, mean, median, percentile95 } from '../../scripts/bench/measure';
import { parts } from '../../scripts/bench/run';

const run = (ratios: Run['ratios'], more: Partial<Run> = {}): Run => ({
  date: '2026-01-01',
  source: 'samples',
  policies: 9,
  ordinary: 4,
  machine: 'a machine',
  others: 0,
  ratios,
  ...more,
});

it('counts the shortest time of each page, also where a round has none', () => {
  const one = { first: { read: 3, show: 8 }, second: { read: 5 } };
  const other = { first: { read: 4, show: 6 }, third: { read: 7 } };
  expect(best(one, other)).toEqual({ first: { read: 3, show: 6 }, second: { read: 5 }, third: { read: 7 } });
});

it.each([
  ['the middle', median, 3],
  ['the mean of the two in the middle', (all: readonly number[]) => median(all.slice(0, 4)), 2.5],
  ['the mean', mean, 22],
  ['what 95 of 100 do not exceed', percentile95, 100],
])('tells %s', (_name, tell, expected) => {
  expect(tell([1, 2, 3, 4, 100])).toBe(expected);
});

it('has an aim, or none on purpose, for each ratio that its parts give', () => {
  const names = parts.flatMap((part) => Object.keys(part.ratios({})));
  expect(names.toSorted()).toEqual(Object.keys(aims).toSorted());
});

it('has an aim for each amount that its parts give', () => {
  const names = parts.flatMap((part) => Object.keys(part.amounts?.({}) ?? {}));
  expect(names.toSorted()).toEqual(Object.keys(amountAims).toSorted());
});

describe('a check against the run before', () => {
  const before = run({ 'extract / Readability': 1, 'two processes / one': 0.5 });

  it.each([
    ['a fifth worse', { 'extract / Readability': 1.2, 'two processes / one': 0.6 }, []],
    ['more than a fifth', { 'extract / Readability': 1.21, 'two processes / one': 0.5 }, ['extract / Readability']],
    ['better', { 'extract / Readability': 0.1, 'two processes / one': 0.1 }, []],
    ['not measured', { 'two processes / one': 0.5 }, ['extract / Readability']],
    ['no number', { 'extract / Readability': Number.NaN, 'two processes / one': 0.5 }, ['extract / Readability']],
  ])('judges what is %s', (_name, ratios, worse) => {
    expect(worseThan(before, run(ratios)).map(({ name }) => name)).toEqual(worse);
  });

  it('judges what needs a quiet machine only where it was one both times', () => {
    const now = { 'extract / Readability': 1, 'two processes / one': 0.9 };
    const names = (old: number, others: number): readonly string[] =>
      worseThan({ ...before, others: old }, run(now, { others })).map(({ name }) => name);
    expect([names(0, 0), names(0, 0.5), names(0.5, 0)]).toEqual([['two processes / one'], [], []]);
  });

  it('keeps of a busy run only what needs no quiet machine', () => {
    const ratios = { 'extract / Readability': 1, 'two processes / one': 0.9 };
    expect(toKeep(run(ratios)).ratios).toEqual(ratios);
    expect(toKeep(run(ratios, { others: 0.5 })).ratios).toEqual({ 'extract / Readability': 1 });
  });

  it('passes over a ratio that is measured no longer', () => {
    expect(worseThan(run({ 'of yesterday': 1 }), run({}))).toEqual([]);
  });

  it('takes the newest run over such pages', () => {
    const given = { source: 'given' } as const;
    const history = [run({ old: 1 }), run({ new: 1 }), run({}, given), run({}, { ...given, policies: 70 })];
    expect(lastAlike(history, run({}, { policies: 12 }))).toBe(history[1]);
    expect(lastAlike(history, run({}, { policies: 2 }))).toBeNull();
    expect(lastAlike(history, run({}, given))).toBe(history[2]);
    expect(lastAlike(history, run({}, { ...given, ordinary: 5 }))).toBeNull();
  });
});
