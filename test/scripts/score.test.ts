/** Our scores on a small labelled corpus, against those that the labels' own scorer gave for the same reports. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PolicyReport } from '../../lib/policy/report';
import type { Gold } from '../../scripts/evaluation/gold';
import { scoreCase } from '../../scripts/evaluation/score';
import { quoteSum } from '../../scripts/evaluation/score-quotes';
import { total } from '../../scripts/evaluation/totals';

type FileReport = PolicyReport & { readonly file: string; readonly text: string };

const folder = new URL('../fixtures/labelled/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const reports = read('reports.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as FileReport);

const scores = reports.map((report) =>
  scoreCase(report, JSON.parse(read(report.file.replace('page.html', 'gold.json'))) as Gold, report.text),
);

describe('scores', () => {
  const figures = total(scores);
  const expected = JSON.parse(read('scored.json')) as Record<string, unknown>;

  it('agree with the scorer to the digit', () => {
    expect({
      cases: figures.cases,
      pages: figures.page,
      practices: figures.practices,
      practicesMacroF1: figures.practicesMacroF1,
      practicesBalancedF1: figures.balancedF1,
      stanceAccuracy: figures.stanceRight,
      evidence: figures.evidenceMicro,
      evidenceMacroF1: figures.evidenceMacroF1,
      quotesNotInPolicy: figures.quotesNotInPolicy,
      quotes: { ...figures.quotes, ...quoteSum(Object.values(figures.sentences)) },
      choiceLinks: figures.links,
      optOutLinks: figures.optOut,
      extraction: { ...figures.extraction, under50: 0 },
    }).toEqual(expected);
  });

  it('say of how many quotes with like sureness how many are right, where sentences are labelled', () => {
    const rows = figures.reliability.map(({ from, count, right }) => ({ from, count, right }));
    expect(rows).toEqual([
      { from: 0.3, count: 1, right: 0 },
      { from: 0.5, count: 2, right: 0.5 },
      { from: 0.7, count: 1, right: 0 },
      { from: 0.8, count: 1, right: 1 },
      { from: 0.9, count: 2, right: 1 },
    ]);
  });

  it('say how many ordinary pages were taken for policies', () => {
    expect(figures.mistakenPages).toBe(1);
  });
});
