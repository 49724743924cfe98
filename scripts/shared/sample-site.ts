/** A web site on loopback, for tests and the demonstration: the sample policies, and pages that tests write. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';

export interface Site {
  /** The address of a sample policy ("orbit-accordion") or of a test's own page ("/hostile"). */
  url(name: string): string;
  close(): Promise<void>;
}

const samples = 'test/fixtures/policies';

/** @param pages HTML by path, beside the samples. */
export async function serveSite(pages: Readonly<Record<string, string>> = {}): Promise<Site> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    pageAt(path, pages).then(
      (html) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
      () => response.writeHead(404).end('Not here.'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name) => `http://127.0.0.1:${port}${name.startsWith('/') ? name : `/${name}.html`}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // A browser that has gone may have left some open.
        server.closeAllConnections();
      }),
  };
}

async function pageAt(path: string, pages: Readonly<Record<string, string>>): Promise<string> {
  return pages[path] ?? readFile(`${samples}${path}`, 'utf8');
}
