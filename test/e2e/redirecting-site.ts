/** A web site that does what sites do: policies that come late, in frames, in shadow roots, by redirects, or not at all. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { foreignPolicies } from './foreign-policies';
import { dutchPolicy } from './dutch-policy';

export interface RedirectingSite {
  /** @param host another name for this machine makes another origin. */
  url(path: string, host?: 'localhost' | '127.0.0.1'): string;
  /** The headers of all requests for a path so far. */
  requests(path: string): readonly IncomingHttpHeaders[];
  close(): Promise<void>;
}

const sample = (name: string): string => readFileSync(`test/fixtures/policies/${name}.html`, 'utf8');
const english = sample('meadow-lists');

const bodyOf = (address: string): string =>
  `new DOMParser().parseFromString(await (await fetch('${address}')).text(), 'text/html').body.innerHTML`;
const paged = (title: string, main: string): string => `<!doctype html><title>${title}</title>${main}`;
const filler = '<p>Meadow grows seeds and bulbs, and sends them to gardeners in all of the country.</p>';

/** About so many words, no two paragraphs alike. */
function longPolicy(words: number): string {
  const paragraph = (number: number) =>
    `<p>In case number ${number} we collect your name and e-mail address, and we share order ${number} with the carrier who brings it. ` +
    `We do not sell what you tell us in case ${number} to anybody.</p>`;
  const each = paragraph(0).split(' ').length;
  return paged(
    'Privacy Policy',
    `<h1>Privacy Policy</h1>${Array.from({ length: words / each }, (_, at) => paragraph(at)).join('')}`,
  );
}

/** @param after milliseconds. */
function latePolicy(after: number): string {
  return paged(
    'Meadow',
    `<main>Loading…</main><script>setTimeout(async () => {
      document.querySelector('main').innerHTML = ${bodyOf('/policy')}; document.title = 'Privacy Policy'; }, ${after})</script>`,
  );
}

const pages: Readonly<Record<string, string>> = {
  '/policy': english,
  '/dutch': dutchPolicy,
  ...foreignPolicies,
  '/long': longPolicy(60_000),
  '/late/privacy': latePolicy(2000),
  '/framed': paged(
    'Privacy Policy',
    `${filler}<iframe src="/policy" width="900" height="600"></iframe><script>
      function speakDutch() { document.querySelector('iframe').src = '/dutch'; }</script>`,
  ),
  '/goes-on':
    '<!doctype html><meta http-equiv="refresh" content="0;url=/moved"><title>Privacy Policy</title><p>One moment.',
  '/shadow': paged(
    'Privacy Policy',
    `<my-policy></my-policy><script>
      const shadow = document.querySelector('my-policy').attachShadow({ mode: 'open' });
      (async () => { shadow.innerHTML = ${bodyOf('/policy')}; })();
      async function speakDutch() { shadow.innerHTML = ${bodyOf('/dutch')}; }</script>`,
  ),
  '/languages': english.replace(
    '</body>',
    `<script>async function speakDutch() {
      document.body.innerHTML = ${bodyOf('/dutch')}; document.title = 'Privacy Policy'; }</script></body>`,
  ),
  '/home': paged('Meadow', `${filler}<footer><a href="/policy">Privacy policy</a></footer>`),
  '/': paged('Meadow', `${filler}<footer><a href="/moved">Privacy policy</a></footer>`),
};

function answer(path: string, response: ServerResponse, frameOrigin: string): void {
  const html = { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'visitor=7', etag: '"7"' };
  if (path === '/silent') return;
  if (path === '/moved') response.writeHead(301, { location: '/moved-again' }).end();
  else if (path === '/moved-again') response.writeHead(302, { location: '/policy' }).end();
  else if (path === '/handbook.pdf' || path === '/handbook')
    response.writeHead(200, { 'content-type': 'application/pdf' }).end(emptyPdf);
  else if (path.startsWith('/embedded')) response.writeHead(200, html).end(embedded(`${frameOrigin}${framed[path]}`));
  else response.writeHead(pages[path] === undefined ? 404 : 200, html).end(pages[path] ?? 'Not here.');
}

/** What stands in frames of another origin. */
const framed: Readonly<Record<string, string>> = { '/embedded': '/policy', '/embedded-late': '/late/privacy' };
const embedded = (address: string): string =>
  paged('Privacy Policy', `${filler}<iframe src="${address}" width="900" height="600"></iframe>`);

const emptyPdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj ' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj trailer<</Root 1 0 R>>';

export async function serveRedirectingSite(): Promise<RedirectingSite> {
  const log = new Map<string, IncomingHttpHeaders[]>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    log.set(path, [...(log.get(path) ?? []), request.headers]);
    answer(path, response, `http://localhost:${port}`);
  });
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    requests: (path) => log.get(path) ?? [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
