/** Whatever a page holds: reading it ends, breaks nothing, keeps its promises, and what comes out passes every boundary. `npm run fuzz -- 100000` for more. */
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/page/extract/extract';
import { recognise } from '../../lib/page/recognise/recognise';
import { policyDocumentSchema, policyReportSchema } from '../../lib/policy/schema';
import { loadModel } from '../../cli/model-file';
import { readPolicy } from '../../lib/read-policy';
import { casesOf, endless } from './cases';
import { damagedSample, grammarPage } from './pages';

/** One window for all cases: making one takes longer than reading a page. */
const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
const parser = new window.DOMParser();

const url = 'https://acme.example/privacy';

const readAll = (html: string): void => {
  const page = parser.parseFromString(html, 'text/html');
  const before = page.documentElement.outerHTML;
  expect(recognise(page, url)).toMatchObject({ score: expect.toSatisfy(Number.isFinite) });
  const document = extract(page, url);
  expect(page.documentElement.outerHTML).toBe(before);
  expect(v.parse(policyDocumentSchema, JSON.parse(JSON.stringify(document)))).toEqual(document);
  const report = readPolicy(document, loadModel(document.language));
  expect(v.parse(policyReportSchema, JSON.parse(JSON.stringify(report)))).toEqual(report);
  for (const { evidence } of report.findings)
    for (const { quote, block } of evidence) expect(document.blocks[block]?.text).toContain(quote);
  for (const { href } of report.choices) expect(href).toMatch(/^(?:https?|mailto|tel):/);
};

describe('reading', () => {
  it.each([
    ['pages made by a grammar', grammarPage],
    ['damaged policies', damagedSample],
  ] as const)(
    '%s',
    (name, pages) => {
      fc.assert(fc.property(pages, readAll), casesOf(name));
    },
    endless,
  );
});
