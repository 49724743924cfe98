/** Chromium for the benchmark: nothing but loopback can be reached, and pages are served from memory. */
import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import * as v from 'valibot';
import { needBrowser } from '../shared/browsers';
import { serveSite, type Site } from '../shared/sample-site';
import type { Times } from './measure';

const timesSchema = v.record(v.string(), v.number());

/** What comes out of a page is only known to be JSON. */
export const toTimes = (value: unknown): Times => v.parse(timesSchema, value);

export const launch = (enableExtensions: boolean): Promise<Browser> =>
  puppeteer.launch({
    executablePath: needBrowser('chrome'),
    pipe: true,
    enableExtensions,
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });

/**
 * Installs the built extension, without its first page: it would come in front of what is timed.
 *
 * @returns the start of its pages' addresses, too
 */
export const installExtension = async (browser: Browser): Promise<{ readonly id: string; readonly base: string }> => {
  const id = await browser.installExtension('.output/chrome-mv3');
  const base = `chrome-extension://${id}`;
  const welcome = await browser.waitForTarget((target) => target.url() === `${base}/welcome.html`);
  await (await welcome.page())?.close();
  return { id, base };
};

/** In a page: when the next frame has been painted. */
export const painted = `new Promise((resolve) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => resolve(performance.now());
  port2.postMessage(null);
}))`;

/** In a page of the extension: the tab in front. */
export const tabInFront = 'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)';

/** Serves files as web pages, at addresses that say nothing of what they are. @returns them, in the order of the files */
export const serve = async (
  files: readonly string[],
): Promise<{ readonly site: Site; readonly urls: readonly string[] }> => {
  const paths = files.map((_, index) => `/${index}/page`);
  const site = await serveSite(Object.fromEntries(files.map((file, at) => [paths[at], readFileSync(file, 'utf8')])));
  return { site, urls: paths.map((path) => site.url(path)) };
};

/** `in-page.ts` as one script that names its functions `bench`. */
export const bundleForPages = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'scripts/bench/in-page.ts', formats: ['iife'], name: 'bench' } },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error('the bundle for pages was not built');
  return first.output[0].code;
};

/** Opens a page on which the bench may run, whatever the page's own policy for scripts says. */
export const openPage = async (browser: Browser, url: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.goto(url);
  return page;
};
