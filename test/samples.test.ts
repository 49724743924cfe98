/** The sample policies, read from page to report, against what a careful person reads in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PolicyReport } from '../lib/policy/report';
import { loadModel } from '../cli/model-file';
import { languageOf } from '../lib/languages';
import { readPolicy } from '../lib/read-policy';
import { readPage } from '../cli/read-page';

interface Expected {
  readonly isPolicy: boolean;
  readonly language: string;
  readonly effectiveDate: string | null;
  /** Null where the page is no policy: what is found in it is then not compared. */
  readonly findings: Readonly<Record<string, string>> | null;
  readonly choices:
    | readonly { readonly href: string; readonly kind: string; readonly optOut: boolean; readonly status: string }[]
    | null;
}

const folder = new URL('./fixtures/policies/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -5)] : []));

const reportOf = (name: string): PolicyReport => {
  const document = readPage(readFileSync(new URL(`${name}.html`, folder)), null);
  return readPolicy(document, loadModel(document.language));
};

/** What was learnt from labels may err in one sample, with few of its findings; over all of them, it errs much less. */
const mostWrong = 2;
const mostMissed = 1 / 4;
const mostWrongOverall = 1 / 50;
const mostMissedOverall = 1 / 10;

interface Compared {
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** How many findings there are to make. */
  readonly all: number;
}

const compared = ({ findings }: PolicyReport, expected: Readonly<Record<string, string>>): Compared => {
  const found = new Set<string>(findings.map(({ practice }) => practice));
  return {
    wrong: findings.flatMap(({ practice, stance }) => (expected[practice] === stance ? [] : [`${practice} ${stance}`])),
    missed: Object.keys(expected).filter((practice) => !found.has(practice)),
    all: Object.keys(expected).length,
  };
};

/** Without rules for ways out, a link to a site's own page is one only where its label is a standard one: no such sample has such a label. */
const isReadIn =
  (language: string) =>
  ({ status }: { readonly status: string }): boolean =>
    languageOf(language)?.choices != null || status !== 'unknown';

const byHref = <Way extends { readonly href: string }>(ways: readonly Way[]): readonly Way[] =>
  ways.toSorted((a, b) => (a.href < b.href ? -1 : 1));

describe.each(names)('%s', (name) => {
  const report = reportOf(name);
  const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as Expected;

  it('is recognised, or not', () => {
    expect(report.isPolicy).toBe(expected.isPolicy);
  });

  it('has its language and date', () => {
    expect([report.language, report.effectiveDate]).toEqual([expected.language, expected.effectiveDate]);
  });

  const { findings } = expected;

  it.runIf(findings)('says what it says, and hardly anything else', () => {
    const { wrong, missed, all } = compared(report, findings ?? {});
    expect(wrong.length, `wrong: ${wrong.join(', ')}`).toBeLessThanOrEqual(mostWrong);
    expect(missed.length, `missed: ${missed.join(', ')}`).toBeLessThanOrEqual(all * mostMissed);
  });

  it.runIf(expected.choices)('offers its ways out', () => {
    const found = report.choices.map(({ href, kind, optOut, status }) => ({ href, kind, optOut, status }));
    expect(byHref(found)).toEqual(byHref((expected.choices ?? []).filter(isReadIn(report.language))));
  });
});

it('says in all of them together what they say', () => {
  const all = names.flatMap((name) => {
    const { findings } = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as Expected;
    return findings ? [compared(reportOf(name), findings)] : [];
  });
  const sum = (count: (one: Compared) => number): number => all.reduce((total, one) => total + count(one), 0);
  const findings = sum((one) => one.all);
  expect(sum(({ wrong }) => wrong.length) / findings).toBeLessThanOrEqual(mostWrongOverall);
  expect(sum(({ missed }) => missed.length) / findings).toBeLessThanOrEqual(mostMissedOverall);
});
