/** The steps of a comparison grow with the text, not with its square: looks into sets and maps are counted, and nothing is timed. */
import { expect, it } from 'vitest';
import { compare } from '../../lib/compare/compare';
import { evidence, finding } from '../support/sample-report';

/** Sentences of a dozen words that all texts share, and three that are rarer the longer the text: the same each time. */
const sentences = (count: number, change: string): readonly string[] => {
  let state = 1;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const words = (many: number, below: number) => Array.from({ length: many }, () => `word${next(below)}`);
  return Array.from({ length: count }, () => `${change} ${[...words(12, 60), ...words(3, count)].join(' ')}.`);
};

/** Counts the calls of a method until its result is called. */
const counting = (prototype: object, name: string): (() => number) => {
  const own = Reflect.get(prototype, name) as (...values: readonly unknown[]) => unknown;
  let calls = 0;
  const counted = function (this: unknown, ...values: readonly unknown[]): unknown {
    calls++;
    return own.apply(this, [...values]);
  };
  Reflect.set(prototype, name, counted);
  return () => {
    Reflect.set(prototype, name, own);
    return calls;
  };
};

const stepsFor = (count: number): number => {
  const [before, after] = ['Kites', 'Gulls'].map((change) => {
    const lines = sentences(count, change);
    const report = {
      effectiveDate: null,
      language: 'en',
      findings: [finding('sale', 'yes', ...lines.map((line) => evidence(line)))],
    };
    return { report, text: lines.join('\n') };
  });
  if (!before || !after) return 0;
  const counts = [counting(Set.prototype, 'has'), counting(Map.prototype, 'get'), counting(Map.prototype, 'set')];
  compare(before, after);
  const steps = counts.reduce((sum, end) => sum + end(), 0);
  return steps;
};

it('four times the text takes about four times the steps', () => {
  const few = stepsFor(300);
  expect(few).toBeGreaterThan(10_000);
  expect(stepsFor(1200)).toBeLessThan(5 * few);
});
