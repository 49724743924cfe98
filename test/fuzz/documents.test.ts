/** Whatever a document holds: findings and ways out keep their promises, in the table of a spreadsheet and in storage too. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHref } from '../../lib/choices/destination';
import { withFewerQuotes } from '../../lib/extension/background/fewer-quotes';
import type { PolicyDocument } from '../../lib/policy/document';
import type { Choice, Evidence, Finding } from '../../lib/policy/report';
import { practiceIds } from '../../lib/policy/practice';
import { loadModel } from '../../cli/model-file';
import { readPolicy } from '../../lib/read-policy';
import { csv } from '../../lib/report/export/csv';
import { type ShownReport, toShown } from '../../lib/report/arrange/shown';
import { english, evidence as evidenceOf } from '../support/sample-report';
import { casesOf, endless } from './cases';
import { policyDocument } from './documents';

/** Every quote stands in the block that it names. */
const expectQuotes = ({ blocks }: PolicyDocument, places: readonly Pick<Evidence, 'quote' | 'block'>[]): void => {
  for (const { quote, block } of places) {
    expect(quote).not.toBe('');
    expect(blocks[block]?.text).toContain(quote);
  }
};

const expectFindings = (document: PolicyDocument, findings: readonly Finding[]): void => {
  const ids = findings.map(({ practice }) => practice);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { stance, evidence } of findings) {
    expect(evidence.length).toBeGreaterThan(0);
    if (stance !== 'mixed') expect(evidence[0]?.stance).toBe(stance);
    expectQuotes(document, evidence);
  }
};

/** What has no link is spoken: a number or an address that its sentence says. */
const expectChoices = (document: PolicyDocument, choices: readonly Choice[]): void => {
  expectQuotes(document, choices);
  for (const { href, label, quote, replacement } of choices) {
    if (href === '') expect(quote).toContain(label);
    else expect(parseHref(href)?.protocol).toMatch(/^(?:https?|mailto|tel):$/);
    if (replacement?.href != null) expect(replacement.href).toMatch(/^https:/);
  }
  const places = choices.map(({ kind, href, label }) => `${kind} ${href === '' ? label : href}`);
  expect(new Set(places).size).toBe(places.length);
};

/** Each quote has its line; no cell ends before its end, or begins a formula. */
const expectTable = (table: string, findings: readonly Finding[]): void => {
  const cells = [...table.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g)];
  expect(cells.map(([cell]) => cell).join('')).toBe(table);
  const lines = findings.flatMap(({ evidence }) => evidence).length + 1;
  expect(cells).toHaveLength(13 * lines);
  for (const [, said = ''] of cells) expect(said).not.toMatch(/^[=+\-@\t\r]/);
};

const readAll = (document: PolicyDocument): void => {
  const report = readPolicy(document, loadModel(document.language));
  expectFindings(document, report.findings);
  expectChoices(document, report.choices);
  expectTable(csv(report, english), report.findings);
};

/** Reports as giant pages make them. */
const giant: fc.Arbitrary<ShownReport> = fc
  .tuple(
    policyDocument,
    fc.array(fc.tuple(fc.constantFrom(...practiceIds), fc.array(fc.nat(9), { minLength: 1, maxLength: 90 }))),
  )
  .map(([document, places]) => {
    const evidence = (block: number): Evidence => ({ ...evidenceOf('x'), block });
    const findings = places.map(([practice, blocks]) => ({
      practice,
      stance: 'yes' as const,
      condition: null,
      evidence: blocks.map(evidence),
    }));
    return toShown(document, { ...readPolicy(document, loadModel(document.language)), findings, choices: [] });
  });

const placesOf = ({ report }: ShownReport): readonly number[] =>
  report.findings.flatMap(({ evidence }) => evidence.map(({ block }) => block));

describe('documents', () => {
  it('are read as promised', { timeout: endless }, () => {
    fc.assert(fc.property(policyDocument, readAll), casesOf('documents'));
  });
});

describe('reports', () => {
  it('lose quotes where they must, no finding, and no block that is quoted', { timeout: endless }, () => {
    fc.assert(
      fc.property(giant, (whole) => {
        const fewer = withFewerQuotes(whole);
        expect(fewer.report.findings.map(({ practice }) => practice)).toEqual(
          whole.report.findings.map(({ practice }) => practice),
        );
        expect(fewer.report.findings.every(({ evidence }) => evidence.length > 0)).toBe(true);
        for (const block of placesOf(fewer)) expect(fewer.blocks[block]).toBe(whole.blocks[block]);
        expect(withFewerQuotes(fewer)).toEqual(fewer);
      }),
      casesOf('reports that lose quotes'),
    );
  });
});
