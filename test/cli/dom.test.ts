/** The command line's DOM against another one that builds browsers' trees. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../lib/page/recognise/explain';
import { pageOf, readPage } from '../../cli/read-page';
import { explainByJsdom, readByJsdom } from '../../scripts/shared/jsdom-page';
import { oddPages } from './odd-pages';

/** What jsdom alone does in another way: both browsers do as we do (test/e2e/saved-pages.test.ts). */
const otherwiseInJsdom = new Set([
  // It puts the text that it takes out of a table behind what it took out later.
  'text and paragraphs in a table',
  // It leaves frames empty whose page stands in `srcdoc`.
  'an iframe that holds its page',
  'an iframe in an iframe',
]);
const pages = Object.entries(oddPages).filter(([what]) => !otherwiseInJsdom.has(what));

const address = 'https://larkfield-kites.example/legal/privacy';

describe('a page is read as jsdom reads it', () => {
  it.each(pages)('%s', (_what, html) => {
    const bytes = Buffer.from(html);
    expect(readPage(bytes, address)).toEqual(readByJsdom(bytes, address));
    expect(explain(pageOf(bytes), address ?? '')).toEqual(explainByJsdom(bytes, address));
  });
});

it.each([
  ['a mark of UTF-8', [0xef, 0xbb, 0xbf, ...Buffer.from('<title>Café</title>')]],
  ['a mark of UTF-16', [0xff, 0xfe, ...Buffer.from('<title>Café</title>', 'utf16le')]],
  ['UTF-8 that is not declared', [...Buffer.from('<title>Café</title>')]],
  ['UTF-8 that a comment calls otherwise', [...Buffer.from('<!-- charset=x --><title>Café</title>')]],
  ['Latin letters that are not declared', [...Buffer.from('<title>Café</title>', 'latin1')]],
  ['Latin letters that are declared', [...Buffer.from('<meta charset=iso-8859-1><title>Café</title>', 'latin1')]],
  ['a declaration that is wrong', [...Buffer.from('<meta charset=nonsense><title>Café</title>')]],
])('a page is decoded: %s', (_what, bytes) => {
  expect(readPage(Uint8Array.from(bytes), null).title).toBe('Café');
});

it('quotation marks and long dashes of Windows are read as browsers read them', () => {
  const bytes = Uint8Array.from([...Buffer.from('<meta charset=latin1><title>'), 0x93, 0x80, 0x94, 0x97]);
  expect(readPage(bytes, null).title).toBe('“€”—');
});

it.each([
  ['Japanese', 'shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
  ['Chinese', 'gbk', [0xd6, 0xd0, 0xce, 0xc4], '中文'],
  ['Russian', 'koi8-r', [0xcd, 0xd9], 'мы'],
])('%s in %s is decoded', (_language, charset, bytes, title) => {
  const start = Buffer.from(`<meta http-equiv="content-type" content="text/html; charset=${charset}"><title>`);
  expect(readPage(Uint8Array.from([...start, ...bytes]), null)).toMatchObject({ title });
});

it('a page of a hundred thousand levels is read', { timeout: 60_000 }, () => {
  const depth = 100_000;
  const html = `<title>Privacy policy</title>${'<div>'.repeat(depth)}<p>We collect your name.`;
  expect(readPage(Buffer.from(html), null).blocks.map(({ text }) => text)).toEqual(['We collect your name.']);
});

it('selectors of no end are forgotten', () => {
  const page = (id: number): string =>
    `<div role="tabpanel" id="t${id}"><p>We collect names.</p></div><a href="#t${id}">Tab</a>`;
  const html = Array.from({ length: 600 }, (_, id) => page(id)).join('');
  expect(readPage(Buffer.from(html), null).blocks.length).toBeGreaterThan(0);
});
