/** A policy over several pages is read page by page from its own site; what cannot be read is told, and nothing else is asked for. */
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readWholePolicy, type Progress } from '../../lib/extension/fetch/fetch-whole';
import type { NotedReport } from '../../lib/extension/popup/popup-state';
import { findParts } from '../../lib/page/links/parts';
import type { PartLink } from '../../lib/policy/document';
import { partAt } from '../../lib/report/part-at';
import { layeredPages } from '../support/layered-sites';
import { pageOf } from '../support/page';

const site = 'https://kayaks.example';
const realFetch = fetch;
const asked: string[] = [];
/** Where the site sends visitors of these addresses. */
const moved: Readonly<Record<string, string>> = {
  [`${site}/help/away`]: 'https://canoes.example/privacy',
  [`${site}/sent/home`]: `${site}/notice/privacy`,
  [`${site}/sent/inside`]: 'http://192.168.7.1/admin',
};

const answer = (address: string): Response => {
  const url = moved[address] ?? address;
  const body = layeredPages[url.replace(site, '')] ?? (moved[address] === undefined ? undefined : '<p>Elsewhere.</p>');
  const response = new Response(body ?? 'Not here.', {
    status: body === undefined ? 404 : 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
  return Object.defineProperty(response, 'url', { value: url });
};

beforeAll(() => {
  // What a long reading calls from time to time.
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: () => Promise.resolve({}) });
  vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser);
});
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (input: string | URL, init?: RequestInit) => {
    // The reader's weights.
    if (!String(input).startsWith('http')) return realFetch(input, init);
    init?.signal?.throwIfAborted();
    asked.push(String(input).replace(site, ''));
    return answer(String(input));
  });
});
afterAll(() => vi.unstubAllGlobals());

const partsOf = (path: string): readonly PartLink[] =>
  findParts(pageOf(layeredPages[path] ?? '', site + path), site + path);
const ignore = (): void => undefined;
const read = (
  path: string,
  parts = partsOf(path),
  stop = new AbortController().signal,
  onProgress: (progress: Progress) => void = ignore,
) => readWholePolicy({ address: site + path, parts }, stop, onProgress);

/** Of each practice, the page that its best quote is from. */
const sources = ({ report }: NotedReport): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    report.findings.map(({ practice, evidence: [best] }) => [
      practice,
      partAt(report.parts, best?.block ?? 0)?.url.replace(site, ''),
    ]),
  );
const unread = ({ unread: parts = [] }: NotedReport) =>
  parts.map(({ url, why, detail }) => [url.replace(site, ''), why, detail]);

describe('readWholePolicy', () => {
  it('reads a notice and its layers, and says which page each quote is from', async () => {
    const shown = await read('/notice/privacy');
    expect(asked).toEqual(['/notice/privacy', '/notice/full', '/notice/privacy/cookies']);
    expect(sources(shown)).toMatchObject({
      'data-contact': '/notice/privacy',
      sale: '/notice/full',
      cookies: '/notice/privacy/cookies',
    });
    expect(shown.report).toMatchObject({ url: `${site}/notice/privacy`, title: 'Privacy Notice', isPolicy: true });
    expect(shown.report.parts?.map(({ label }) => label)).toEqual(['Privacy Notice', 'full privacy notice', 'cookies']);
    expect(unread(shown)).toEqual([]);
  });

  it('reads chapters to the last, however they go round', async () => {
    const shown = await read('/chapters/1');
    expect(asked).toEqual(['/chapters/1', '/chapters/2', '/chapters/3']);
    expect(shown.report.parts?.map(({ label }) => label)).toEqual([
      'Privacy Policy',
      'Privacy Policy, chapter two',
      'Privacy Policy, chapter three',
    ]);
    expect(sources(shown)).toMatchObject({ sale: '/chapters/2', cookies: '/chapters/3' });
  });

  it('reads supplements, and one page under two addresses once', async () => {
    const shown = await read('/supplements/policy');
    expect(shown.report.parts?.map(({ url }) => url.replace(site, ''))).toEqual([
      '/supplements/policy',
      '/supplements/norway',
      '/supplements/children',
    ]);
    expect(unread(shown)).toEqual([]);
  });

  it('reads articles that a page lists, and tells which could not be read, and why', async () => {
    const shown = await read('/help/privacy');
    expect(sources(shown)).toMatchObject({ sale: '/help/sale', 'service-providers': '/help/sharing' });
    expect(unread(shown)).toEqual([
      ['/help/missing', 'refused', '404'],
      ['/help/away', 'elsewhere', ''],
      ['/help/empty', 'empty', ''],
      ['/help/german', 'other-language', 'de'],
    ]);
    expect(shown.report.parts?.filter(({ block }) => block === null).map(({ label }) => label)).toEqual([
      'How we protect your data',
      'Your rights',
      'Your data in our app',
      'Data of people in Austria',
    ]);
    // What two articles say alike is said once.
    expect(shown.report.findings.find(({ practice }) => practice === 'sale')?.evidence).toHaveLength(1);
  });

  it('asks for twenty pages beside the first, and tells of the others', async () => {
    const progress: Progress[] = [];
    const shown = await read('/list/policy', undefined, undefined, (one) => progress.push(one));
    expect(asked).toHaveLength(21);
    expect(unread(shown).map(([, why]) => why)).toEqual(Array.from({ length: 5 }, () => 'too-many'));
    expect(progress[0]).toEqual({ at: 1, of: 21, label: 'kayaks.example' });
    expect(progress.at(-1)).toEqual({ at: 21, of: 21, label: 'Data of trip 20' });
  });

  it('stops when it is told to, and shows what was read', async () => {
    const stop = new AbortController();
    const shown = await read('/list/policy', undefined, stop.signal, ({ at }) => at === 4 && stop.abort());
    expect(asked).toHaveLength(3);
    expect(shown.report.parts?.filter(({ block }) => block !== null)).toHaveLength(3);
    expect(unread(shown)).toHaveLength(23);
    expect(new Set(unread(shown).map(([, why]) => why))).toEqual(new Set(['stopped']));
  });

  it.each([
    ['of another site', 'https://canoes.example/privacy', 'elsewhere', []],
    ['on the reader’s own network', 'http://192.168.7.1/admin', 'elsewhere', []],
    ['that is sent on into it', `${site}/sent/inside`, 'local', ['/sent/inside']],
  ])('reads no page %s', async (_what, href, why, requests) => {
    const shown = await read('/notice/privacy', [{ href, label: 'More' }]);
    expect(asked).toEqual(['/notice/privacy', ...requests]);
    expect(unread(shown)).toEqual([[href.replace(site, ''), why, '']]);
  });

  it('reads a page once that two addresses lead to', async () => {
    const links = ['/notice/privacy#top', '/sent/home', '/notice/full', '/notice/full#end'].map((path) => ({
      href: site + path,
      label: path,
    }));
    const shown = await read('/notice/privacy', links);
    expect(asked).toEqual(['/notice/privacy', '/sent/home', '/notice/full']);
    expect(shown.report.parts).toHaveLength(2);
  });

  it('says so where nothing could be read', async () => {
    await expect(read('/nowhere', [{ href: `${site}/help/missing`, label: 'x' }])).rejects.toMatchObject({
      why: 'refused',
      detail: '404',
      url: `${site}/nowhere`,
    });
  });
});
