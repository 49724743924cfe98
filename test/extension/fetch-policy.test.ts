/** A policy is fetched from a real server on loopback, with one plain request; what is no policy is told apart. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { JSDOM } from 'jsdom';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  readChosenFile,
  readPolicyAt,
  readPolicyOfSite,
  type FetchOptions,
} from '../../lib/extension/fetch/fetch-policy';
import { quoteLink } from '../../lib/report/quote-link';
import { policyWithoutName, termsNamedPolicy } from '../support/misnamed-pages';
import * as pdf from '../support/pdf-policies';

const policy = readFileSync('test/fixtures/policies/meadow-lists.html');
const html = 'text/html; charset=utf-8';
const realFetch = fetch;

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly location?: string;
  readonly body?: string | Uint8Array;
}

const answers: Readonly<Record<string, Answer>> = {
  '/policy': { type: html, body: policy },
  '/moved': { status: 301, location: '/moved-again' },
  '/moved-again': { status: 302, location: '/policy' },
  '/pdf': { type: 'application/pdf', body: pdf.manyPages(12) },
  '/pdf-unnamed': { type: html, body: pdf.manyPages(3) },
  '/pdf-download': { type: 'application/octet-stream', body: pdf.manyPages(3) },
  '/pdf-broken': { type: 'application/pdf', body: pdf.broken() },
  '/pdf-locked': { type: 'application/pdf', body: pdf.locked() },
  '/pdf-scanned': { type: 'application/pdf', body: pdf.scanned() },
  '/pdf-form': { type: 'application/pdf', body: pdf.bankForm() },
  '/pdf-letter': { type: 'application/pdf', body: pdf.letter() },
  '/program': { type: 'application/octet-stream', body: 'x' },
  '/picture': { type: 'image/png', body: 'x' },
  '/missing': { status: 404, type: html, body: 'Not here.' },
  '/shell': { type: html, body: '<title>Privacy Policy</title><div id="app"></div><script src="/app.js"></script>' },
  // As policies stand that another company's page holds.
  '/frame': {
    type: html,
    body:
      '<title>Privacy Policy</title><h1>Privacy Policy</h1><iframe src="https://policies.example/"></iframe>' +
      '<p>Please enable JavaScript to view our privacy policy. If you have any questions, please contact us.</p>',
  },
  '/misnamed': { type: html, body: termsNamedPolicy },
  '/unnamed': { type: html, body: policyWithoutName },
  '/recipe': {
    type: html,
    body: `<title>Soup</title><p>${'Peel the onions and cut them into small pieces. '.repeat(20)}`,
  },
  '/huge': { type: html, body: 'x'.repeat(10_000_001) },
  '/goes-on': { type: html, body: '<meta http-equiv="Refresh" content="0; URL=/goes-further"><p>One moment.' },
  '/goes-further': { type: html, body: `<meta http-equiv="refresh" content="3;url='/policy'"><p>One moment.` },
  '/round': { type: html, body: '<meta http-equiv="refresh" content="0;url=/round?again"><p>Round and round.' },
  '/round?again': { type: html, body: '<meta http-equiv="refresh" content="0;url=/round"><p>Round and round.' },
  '/reloads': { type: html, body: `<meta http-equiv="refresh" content="5;url=/missing">${policy.toString()}` },
  '/numbered': { type: html, body: `<div data-plainprint-page="1.5">${policy.toString()}</div>` },
  '/': { type: html, body: '<footer><a href="/moved">Privacy policy</a></footer>' },
};

let server: Server;
let other: Server;
let requests: IncomingMessage[] = [];
const listen = async (site: Server): Promise<void> =>
  new Promise((resolve) => site.listen(0, '127.0.0.1', () => resolve()));
const at = (path: string, site = server): string => `http://127.0.0.1:${(site.address() as AddressInfo).port}${path}`;

beforeAll(async () => {
  // What a long reading calls from time to time.
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: () => Promise.resolve({}) });
  vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser);
  server = createServer((request, response) => {
    requests.push(request);
    const { status = 200, type, location, body = '' } = answers[request.url ?? ''] ?? { status: 404 };
    response.writeHead(status, { ...(type && { 'content-type': type }), ...(location && { location }) }).end(body);
  });
  other = createServer((_request, response) => response.writeHead(200, { 'content-type': html }).end('Hello.'));
  await Promise.all([listen(server), listen(other)]);
});
beforeEach(() => void (requests = []));
afterAll(() => {
  vi.unstubAllGlobals();
  server.close();
  other.close();
});

/** From a page of the same site, which stands on loopback as the servers do. */
const here = 'http://127.0.0.1/';
const patient = (page: string | null = here): FetchOptions => ({ page, signal: new AbortController().signal });

describe('readPolicyAt', () => {
  it('takes no page numbers from a web page', async () => {
    const { report } = await readPolicyAt(at('/numbered'), patient());
    expect(new Set(report.findings.flatMap(({ evidence }) => evidence.map(({ page }) => page)))).toEqual(
      new Set([undefined]),
    );
  });

  it('reads with one request, without cookies or referrer', async () => {
    const { report } = await readPolicyAt(at('/policy'), patient());
    expect(report.findings.length).toBeGreaterThan(5);
    expect(report.url).toBe(at('/policy'));
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /policy']);
    expect(requests[0]?.headers).not.toHaveProperty('cookie');
    expect(requests[0]?.headers).not.toHaveProperty('referer');
  });

  it('tells where redirects led', async () => {
    const { report } = await readPolicyAt(at('/moved'), patient());
    expect(report.url).toBe(at('/policy'));
  });

  it('goes on where the page sends its visitors', async () => {
    const { report } = await readPolicyAt(at('/goes-on'), patient());
    expect(report.url).toBe(at('/policy'));
    expect(requests.map(({ url }) => url)).toEqual(['/goes-on', '/goes-further', '/policy']);
  });

  it('stays where the policy is, though the page would move on', async () => {
    const { report } = await readPolicyAt(at('/reloads'), patient());
    expect(report.url).toBe(at('/reloads'));
  });

  it('gives up on pages that send each other their visitors', async () => {
    await expect(readPolicyAt(at('/round'), patient())).rejects.toMatchObject({ why: 'empty' });
    expect(requests).toHaveLength(4);
  });

  it.each([
    ['/pdf-broken', 'pdf-damaged', 'Invalid PDF structure.'],
    ['/pdf-locked', 'pdf-locked', 'No password given'],
    ['/pdf-scanned', 'pdf-scanned', ''],
    ['/pdf-letter', 'not-policy', ''],
    ['/program', 'not-html', 'application/octet-stream'],
    ['/picture', 'not-html', 'image/png'],
    ['/missing', 'refused', '404'],
    ['/shell', 'empty', ''],
    ['/frame', 'empty', ''],
    ['/misnamed', 'not-policy', ''],
    ['/recipe', 'not-policy', ''],
    ['/huge', 'too-large', ''],
  ])('%s: %s', async (path, why, detail) => {
    await expect(readPolicyAt(at(path), patient())).rejects.toMatchObject({ why, url: at(path), detail });
  });

  it.each(['/pdf', '/pdf-unnamed', '/pdf-download'])('reads the PDF file %s with one request', async (path) => {
    const { report, blocks } = await readPolicyAt(at(path), patient());
    const sale = report.findings.find(({ practice }) => practice === 'sale')?.evidence[0];
    expect(sale).toMatchObject({ quote: 'We sell your personal information to data brokers.' });
    expect(quoteLink(at(path), sale?.quote ?? '', blocks[sale?.block ?? -1])).toBe(`${at(path)}#page=${sale?.page}`);
    expect(sale?.page).toBeGreaterThan(2);
    expect(requests.map(({ url }) => url)).toEqual([path]);
  });

  it('reads what looks like no policy where that is wanted', async () => {
    const { report } = await readPolicyAt(at('/pdf-letter'), { ...patient(), isWanted: true });
    expect(report).toMatchObject({ isPolicy: false, title: 'Our boats go out again in May' });
  });

  it('reads a policy that nothing names', async () => {
    const { report } = await readPolicyAt(at('/unnamed'), patient());
    expect(report.isPolicy).toBe(true);
  });

  it('takes the form of banks for a policy', async () => {
    const { report } = await readPolicyAt(at('/pdf-form'), patient());
    expect(report.isPolicy).toBe(true);
    expect(report.findings.map(({ practice }) => practice)).toContain('affiliates');
  });

  it('says that nobody answered in time', async () => {
    const late = AbortSignal.abort(new DOMException('late', 'TimeoutError'));
    await expect(readPolicyAt(at('/policy'), { page: here, signal: late })).rejects.toMatchObject({
      why: 'timed-out',
      url: at('/policy'),
    });
  });

  it('says that there is no such server', async () => {
    const gone = createServer();
    await listen(gone);
    const address = at('/policy', gone);
    await new Promise((resolve) => gone.close(resolve));
    await expect(readPolicyAt(address, patient())).rejects.toMatchObject({ why: 'unreachable', url: address });
  });
});

describe('readChosenFile', () => {
  it('reads a file without any request', async () => {
    const { report } = await readChosenFile(new Blob([new Uint8Array(pdf.german())]));
    expect(report).toMatchObject({ url: null, title: 'Datenschutzerklärung', isPolicy: true });
    expect(report.findings[0]?.evidence[0]?.page).toBe(1);
    expect(requests).toEqual([]);
  });

  it('says what is wrong with it', async () => {
    await expect(readChosenFile(new Blob(['no file']))).rejects.toMatchObject({ why: 'pdf-damaged' });
  });
});

describe('readPolicyOfSite', () => {
  it('reads what the front page links to', async () => {
    const { report } = await readPolicyOfSite(at('/files/report.pdf'), patient());
    expect(report.url).toBe(at('/policy'));
    expect(requests.map(({ url }) => url)).toEqual(['/', '/moved', '/moved-again', '/policy']);
  });

  it('says that it links to none, and that none stands where policies mostly do', async () => {
    await expect(readPolicyOfSite(at('/x', other), patient())).rejects.toMatchObject({
      why: 'no-link',
      url: at('/', other),
    });
  });

  it('finds one that is not linked where policies mostly stand', async () => {
    const asked: string[] = [];
    const german = createServer(({ url = '' }, response) => {
      asked.push(url);
      const body = url === '/' ? '<html lang="de-AT"><p>Guten Tag.' : policy;
      response.writeHead(url === '/' || url === '/privacy' ? 200 : 404, { 'content-type': html }).end(body);
    });
    await listen(german);
    try {
      const { report } = await readPolicyOfSite(at('/x', german), patient());
      expect(report.url).toBe(at('/privacy', german));
      expect(asked).toEqual([
        '/',
        '/datenschutz',
        '/datenschutzerklaerung',
        '/datenschutz.html',
        '/privacy-policy',
        '/privacy',
      ]);
    } finally {
      german.close();
    }
  });
});

describe('what leads from the web into the reader’s network', () => {
  const web: Readonly<Record<string, { readonly url?: string; readonly body: string }>> = {
    'https://kites.example/moved': { url: 'http://192.168.7.1/admin', body: policy.toString() },
    'https://kites.example/goes-on': {
      body: '<meta http-equiv="refresh" content="0;url=http://[::1]:631/"><p>One moment.',
    },
    'https://kites.example/': { body: '<footer><a href="http://printer.local/privacy">Privacy policy</a></footer>' },
    'http://printer.local/privacy': { body: policy.toString() },
  };
  const asked: string[] = [];

  beforeEach(() => {
    asked.length = 0;
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      const { url = address, body } = web[address] ?? { body: '' };
      return Object.defineProperty(new Response(body, { headers: { 'content-type': html } }), 'url', { value: url });
    });
  });
  afterEach(() => vi.stubGlobal('fetch', realFetch));

  it.each(['http://127.0.0.1:8080/policy', 'http://printer.local/privacy', 'http://0x7f.1/', 'http://router/privacy'])(
    'is not asked for: %s',
    async (address) => {
      for (const page of [null, 'https://kites.example/'])
        await expect(readPolicyAt(address, patient(page))).rejects.toMatchObject({ why: 'local' });
      expect(asked).toEqual([]);
    },
  );

  it('is not read where a redirect led there', async () => {
    await expect(readPolicyAt('https://kites.example/moved', patient(null))).rejects.toMatchObject({
      why: 'local',
      url: 'http://192.168.7.1/admin',
    });
  });

  it('is not asked for where a page sends its visitors there', async () => {
    const reading = readPolicyAt('https://kites.example/goes-on', patient(null));
    await expect(reading).rejects.toMatchObject({ why: 'local', url: 'http://[::1]:631/' });
    expect(asked).toEqual(['https://kites.example/goes-on']);
  });

  it('is not asked for where the front page links there', async () => {
    const reading = readPolicyOfSite('https://kites.example/toys', patient('https://kites.example/toys'));
    await expect(reading).rejects.toMatchObject({ why: 'local', url: 'http://printer.local/privacy' });
    expect(asked).toEqual(['https://kites.example/']);
  });

  it('is read where the page itself stands there', async () => {
    const { report } = await readPolicyAt('http://printer.local/privacy', patient('http://printer.local/status'));
    expect(report.url).toBe('http://printer.local/privacy');
  });
});
