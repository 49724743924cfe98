/** The file of remembered policies: there and back, and what is wrong with a wrong one. */
import { expect, it } from 'vitest';
import { readKeptFile, writeKeptFile } from '../../lib/keep/kept-file';
import type { KeptVersion } from '../../lib/keep/kept-version';
import { choice, finding, report } from '../support/sample-report';

const versions: readonly KeptVersion[] = [1, 2].map((day) => ({
  url: 'https://larkfield.example/privacy',
  firstSeen: day * 86_400_000,
  lastSeen: day * 86_400_000 + 5,
  report: report({ findings: [finding('sale', 'yes')], choices: [choice()] }),
  units: ['We keep kites.', `We sell ${day} kites.`],
}));

const file = (edit: (entry: Record<string, unknown>) => unknown, more: object = {}): string => {
  const whole = JSON.parse(writeKeptFile(versions));
  const [first, second] = whole.entries;
  return JSON.stringify({ ...whole, entries: [first, edit(second)], ...more });
};

it('comes back as it went', () => {
  expect(readKeptFile(writeKeptFile(versions))).toEqual({ versions });
  expect(readKeptFile(writeKeptFile([]))).toEqual({ versions: [] });
});

it.each([
  ['no JSON', 'We keep kites.'],
  ['another file', '{"version":2,"theme":"dark"}'],
  ['a later version', file((entry) => entry, { version: 2 })],
  ['more than it should hold', file((entry) => entry, { script: 'alert(1)' })],
  ['entries that are none', file((entry) => entry, { entries: 'all' })],
])('is refused where it is %s', (_what, text) => {
  expect(readKeptFile(text)).toEqual({ problem: { kind: 'not-ours' } });
});

const withReport = (more: object) => (entry: Record<string, unknown>) => ({ ...entry, report: report(more) });

it.each([
  ['an address that runs a script', (entry: object) => ({ ...entry, url: 'javascript:alert(1)' }), 'url'],
  ['a report’s address that does', withReport({ url: 'javascript:alert(1)' }), 'report.url'],
  ['a date that is none', withReport({ effectiveDate: 'the day before' }), 'report.effectiveDate'],
  [
    'a stance that is none',
    withReport({ findings: [{ ...finding('sale', 'yes'), stance: 'maybe' }] }),
    'report.findings.0.stance',
  ],
  [
    'a finding without a quote',
    withReport({ findings: [{ ...finding('sale', 'yes'), evidence: [] }] }),
    'report.findings.0.evidence',
  ],
  ['a moment before it began', (entry: object) => ({ ...entry, lastSeen: '1970-01-02T23:59:59.000Z' }), 'lastSeen'],
  ['a moment that is none', (entry: object) => ({ ...entry, firstSeen: 7 }), 'firstSeen'],
  ['text that is none', (entry: object) => ({ ...entry, units: ['We keep kites.', { toString: 'x' }] }), 'units.1'],
  ['a field too many', (entry: object) => ({ ...entry, onload: 'x' }), 'onload'],
  ['nothing', () => null, ''],
])('names the entry that has %s', (_what, edit, at) => {
  expect(readKeptFile(file(edit))).toEqual({ problem: { kind: 'entry', entry: 2, at } });
});

it('takes no prototype from a file', () => {
  const text = writeKeptFile(versions).replace('"units"', '"__proto__": { "isAdmin": true },\n"units"');
  expect(readKeptFile(text)).toMatchObject({ problem: { kind: 'entry', entry: 1 } });
});
