/** PDF files are read into the documents that pages give: text in its order, headings, tables, links, and the page of each block. */
import { describe, expect, it } from 'vitest';
import { treeOf } from '../../cli/read-page';
import { extractPdf } from '../../lib/page/extract/extract-pdf';
import { pageOfPdf } from '../../lib/pdf/read-pdf';
import type { PolicyDocument } from '../../lib/policy/document';
import { pdfFile } from '../support/pdf-file';
import * as policies from '../support/pdf-policies';

const read = async (bytes: Uint8Array): Promise<PolicyDocument> => extractPdf(await pageOfPdf(bytes, treeOf), null);

const textsOf = ({ blocks }: PolicyDocument): readonly string[] => blocks.map(({ text }) => text);

const why = (bytes: Uint8Array): Promise<unknown> => pageOfPdf(bytes, treeOf).catch((error: unknown) => error);

describe('reads', () => {
  it('two columns one after the other, without headers, footers and the signs of footnotes', async () => {
    const document = await read(policies.twoColumns());
    const note = 'The carriers are listed on our contact page.';
    expect(textsOf(document)).toContain(note);
    expect(textsOf(document).filter((text) => text !== note)).toEqual(policies.twoColumnsText);
    expect(document).toMatchObject({ title: 'Privacy Policy of Kestrel Outdoor', isPolicy: true, language: 'en' });
  });

  it('text that runs over to the next page as one paragraph that knows both', async () => {
    const { blocks } = await read(policies.twoColumns());
    const over = blocks.find(({ pages = [] }) => pages.length > 1);
    expect(over?.pages).toEqual([
      { start: 0, page: 1 },
      { start: over?.text.indexOf('cookies for this'), page: 2 },
    ]);
  });

  it('a table with the header of each cell, over two pages', async () => {
    const { blocks } = await read(policies.table());
    const cells = blocks.filter(({ kind }) => kind === 'cell');
    expect(cells.map(({ text }) => text).filter((text) => text === 'Category')).toHaveLength(1);
    expect(
      cells.filter(({ text }) => /^(?:Yes|No)\b/.test(text)).map(({ leadIn, pages }) => [leadIn, pages?.[0]?.page]),
    ).toEqual([
      ['Identifiers — Sold or shared?', 1],
      ['Purchases — Sold or shared?', 1],
      ['Location — Sold or shared?', 1],
      ['Browsing — Sold or shared?', 2],
      ['Biometrics — Sold or shared?', 2],
    ]);
  });

  it('German words that are parted at line ends', async () => {
    const document = await read(policies.german());
    expect(textsOf(document)).toEqual(policies.germanText);
    expect(document).toMatchObject({ isPolicy: true, language: 'de' });
  });

  it('links by where they lie, whatever they lack', async () => {
    const { blocks } = await read(policies.links());
    const linked = blocks.flatMap(({ text, links }) =>
      links.map(({ start, end, href }) => [text.slice(start, end), href]),
    );
    expect(linked).toEqual([
      ['opt-out page', 'https://kestrel.example/opt-out'],
      ['page of the industry', 'https://industry.example/choices'],
      ['write to us', 'mailto:stop@kestrel.example'],
      ['settings of your account', 'https://kestrel.example/account'],
    ]);
  });

  it('what is typed into a form, and nothing of a layer that is switched off or of an artifact', async () => {
    expect(textsOf(await read(policies.form()))).toEqual([
      'Privacy Notice of the Practice',
      'The doctor in charge of your data is Dr. Ada Heron, who answers your questions.',
      'We share your health data with your insurance company.',
      'You may ask for a copy of your file.',
    ]);
  });

  it('what belongs together by the file’s tags', async () => {
    const { blocks } = await read(policies.tagged());
    const kinds: Readonly<Record<string, string>> = { H1: 'heading', P: 'paragraph', LI: 'item' };
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual(
      policies.taggedTexts.map(({ role, text }) => [kinds[role], text]),
    );
    expect(new Set(blocks.filter(({ kind }) => kind === 'item').map(({ leadIn }) => leadIn))).toEqual(
      new Set([policies.taggedTexts[1]?.text]),
    );
  });

  it('text whose tags part its sentences as if it had none', async () => {
    const { blocks } = await read(policies.wronglyTagged());
    expect(blocks.map(({ text }) => text).join(' ')).toContain('who does not need them for it. We never sell');
    expect(blocks.filter(({ text }) => /^[a-z]/.test(text))).toEqual([]);
  });

  it('200 pages, each block with its page', async () => {
    const { blocks } = await read(policies.manyPages(200));
    const sale = blocks.find(({ text }) => text.startsWith('We sell'));
    expect(sale?.pages).toEqual([{ start: 0, page: 200 }]);
    expect(blocks.filter(({ text }) => text.includes('Legal documents'))).toEqual([]);
  });
});

describe('says why it cannot read', () => {
  it.each([
    ['pictures of pages', policies.scanned(), 'pdf-scanned'],
    ['a file that needs a password', policies.locked(), 'pdf-locked'],
    ['a file that breaks off', policies.broken(), 'pdf-damaged'],
    ['what is no PDF at all', new TextEncoder().encode('<p>Privacy'), 'pdf-damaged'],
    ['an empty file', new Uint8Array(), 'pdf-damaged'],
    ['more than 500 pages', pdfFile(Array.from({ length: 501 }, () => ({ texts: [] }))), 'pdf-too-long'],
  ])('%s', async (_name, bytes, problem) => {
    expect(await why(bytes)).toMatchObject({ why: problem });
  });
});
