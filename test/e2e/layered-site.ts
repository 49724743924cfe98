/** A site with policies over several pages, which writes down what is asked of it, and can keep an answer back. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { layeredPages } from '../support/layered-sites';

export interface LayeredSite {
  url(path: string): string;
  /** What was asked for since the last call, in order. */
  asked(): readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** From now on, this path is not answered. */
  hold(path: string): void;
  close(): Promise<void>;
}

export async function serveLayeredSite(): Promise<LayeredSite> {
  let log: { path: string; headers: IncomingHttpHeaders }[] = [];
  const held = new Set<string>();
  const answer = (path: string, response: ServerResponse): void => {
    if (held.has(path)) return;
    const page = layeredPages[path];
    // Another name for this machine is another site.
    if (path === '/help/away') response.writeHead(302, { location: `http://localhost:${port}/help/sale` }).end();
    else
      response
        .writeHead(page === undefined ? 404 : 200, {
          'content-type': 'text/html; charset=utf-8',
          'set-cookie': 'visitor=7',
        })
        .end(page ?? 'Not here.');
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path !== '/favicon.ico') log.push({ path, headers: request.headers });
    answer(path, response);
  });
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    asked: () => {
      const all = log;
      log = [];
      return all;
    },
    hold: (path) => void held.add(path),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
