/** The sample policies, read from page to report, against what a careful person reads in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PolicyReport } from '../lib/policy/report';
import { loadModel } from '../cli/load-model';
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

  it.runIf(expected.findings)('says what it says', () => {
    const found = Object.fromEntries(report.findings.map(({ practice, stance }) => [practice, stance]));
    expect(found).toEqual(expected.findings);
  });

  it.runIf(expected.choices)('offers its ways out', () => {
    const found = report.choices.map(({ href, kind, optOut, status }) => ({ href, kind, optOut, status }));
    expect(byHref(found)).toEqual(byHref(expected.choices ?? []));
  });
});
