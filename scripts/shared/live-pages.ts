/** Saved pages in a real browser, read by the extension's own code there: what the command line must say, too. */
import { isUtf8 } from 'node:buffer';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserName, needBrowser } from './browsers';

/** The page's scripts do not run, and nothing is loaded but the frames that it holds itself. */
const POLICY = "default-src 'none'";

export interface LivePages {
  /** What `extract` says of a page, as JSON, and the address that the page had. */
  read(html: Uint8Array): Promise<{ readonly document: string; readonly url: string }>;
  close(): Promise<void>;
}

/** Servers tell what pages leave out. */
const typeOf = (html: Uint8Array): string => {
  const declares = /charset\s*=/i.test(Buffer.from(html.subarray(0, 1024)).toString('latin1'));
  return !declares && isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html';
};

const servePages = async (): Promise<{ serve(html: Uint8Array): string; close(): void }> => {
  const pages: Uint8Array[] = [];
  const server = createServer((request, response) => {
    const html = pages[Number(request.url?.slice(1))];
    if (html === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': typeOf(html), 'content-security-policy': POLICY }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const serve = (html: Uint8Array): string => `http://127.0.0.1:${port}/${pages.push(html) - 1}`;
  return { serve, close: () => server.close().closeAllConnections() };
};

const readerScript = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'lib/page/extract/extract.ts', formats: ['iife'], name: 'reader' } },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error('the script for pages was not built');
  return first.output[0].code;
};

const launch = (name: BrowserName): Promise<Browser> =>
  puppeteer.launch({
    browser: name,
    executablePath: needBrowser(name),
    args: name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

export const openLivePages = async (name: BrowserName): Promise<LivePages> => {
  const [script, site, browser] = await Promise.all([readerScript(), servePages(), launch(name)]);
  const read = async (html: Uint8Array) => {
    const page = await browser.newPage();
    const url = site.serve(html);
    // Pages within frames are there only then.
    await page.goto(url, { waitUntil: 'load' });
    const document = (await page.evaluate(
      `${script};JSON.stringify(reader.extract(document, location.href))`,
    )) as string;
    await page.close();
    return { document, url };
  };
  const close = async () => {
    await browser.close();
    site.close();
  };
  return { read, close };
};
