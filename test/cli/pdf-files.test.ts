/** The command line reads PDF files as it reads pages: by what they hold, whatever their names are. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { english } from '../../cli/english';
import { summarizeFile, type FileReport } from '../../cli/summarize-file';
import { summaryText } from '../../lib/report/export/summary-text';
import { pdfFile } from '../support/pdf-file';
import * as policies from '../support/pdf-policies';

const folder = mkdtempSync(join(tmpdir(), 'pdf-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const summarize = async (name: string, bytes: Uint8Array): Promise<FileReport> => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const result = await summarizeFile({ file, url: null, withText: true, withReasons: true });
  if ('error' in result) throw new Error(result.error);
  return result;
};

const stancesIn = ({ findings }: FileReport): Readonly<Record<string, string>> =>
  Object.fromEntries(findings.map(({ practice, stance }) => [practice, stance]));

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

it('gives the same report as of a page, and the page of each quote', async () => {
  const report = await summarize('many.pdf', policies.manyPages(12));
  expect(report).toMatchObject({ schema: 2, isPolicy: true, why: { isPolicy: true } });
  const sale = report.findings.find(({ practice }) => practice === 'sale');
  expect(sale?.evidence).toMatchObject([{ quote: 'We sell your personal information to data brokers.', page: 12 }]);
});

it('names the page in the summary', async () => {
  const report = await summarize('pages.pdf', policies.manyPages(12));
  expect(summaryText(report, { t: english, now: new Date('2026-01-01') })).toContain(
    '“We sell your personal information to data brokers.” (Page 12)',
  );
});

it('gives the text, a block a line', async () => {
  const report = await summarize('german.pdf', policies.german());
  expect(report.text?.split('\n')).toEqual(policies.germanText);
});

it('reads the rows of a bank’s form', async () => {
  const report = await summarize('bank.pdf', policies.bankForm());
  expect(stancesIn(report)).toMatchObject({ affiliates: 'yes', 'third-party-marketing': 'no' });
  expect(report).toMatchObject({
    title: 'FACTS: WHAT DOES ALDER BANK DO WITH YOUR PERSONAL INFORMATION?',
    effectiveDate: '2024-03',
    isPolicy: true,
  });
});

it('reads a table’s answers', async () => {
  const sale = (await summarize('table.pdf', policies.table())).findings.find(
    ({ practice }) => practice === 'advertising-partners',
  );
  expect(sale?.evidence.map(({ page }) => page)).toContain(2);
});

it('finds ways out by links', async () => {
  const { choices } = await summarize('links.pdf', policies.links());
  expect(choices.map(({ href }) => href)).toEqual(
    expect.arrayContaining(['https://kestrel.example/opt-out', 'https://industry.example/choices']),
  );
});

describe('tells PDF files by what they hold', () => {
  it.each([
    ['policy', policies.german()],
    ['policy.html', policies.german()],
    ['policy.PDF', Uint8Array.from([0xef, 0xbb, 0xbf, 0x0a, ...policies.german()])],
  ])('%s', async (name, bytes) => {
    expect(await summarize(name, bytes)).toMatchObject({ title: 'Datenschutzerklärung' });
  });

  it('a page that is called a PDF is a page', async () => {
    expect(await summarize('page.pdf', text('<title>Privacy</title><p>We use cookies.'))).toMatchObject({
      title: 'Privacy',
    });
  });
});

describe('says what is wrong with', () => {
  it.each([
    ['a scan', policies.scanned(), /pictures of pages and no text/],
    ['a locked file', policies.locked(), /opens with a password only/],
    ['half a file', policies.broken(), /damaged/],
    ['text that is called a PDF', text('Privacy'), /damaged/],
    ['a book', pdfFile(Array.from({ length: 501 }, () => ({ texts: [] }))), /501 pages, and no more than 500/],
  ])('%s', async (_name, bytes, error) => {
    await expect(summarize('wrong.pdf', bytes)).rejects.toThrow(error);
  });
});
