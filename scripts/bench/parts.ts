/** The parts of reading, timed in Chromium without the extension. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { bundleForPages, launch, openPage, serve, toTimes, type Times } from './chromium';

/** The built finder, with as much of the browser's interface as it asks for. */
const finderScript = (): string =>
  `globalThis.browser = { runtime: { id: 'x', onMessage: { addListener() {} }, sendMessage: async () => ({}) } };
${readFileSync('.output/chrome-mv3/finder.js', 'utf8')}`;

const onPages = async (
  files: readonly string[],
  measure: (browser: Browser, urls: readonly string[], bundle: string) => Promise<readonly Times[]>,
): Promise<readonly Times[]> => {
  const [bundle, { site, urls }, browser] = await Promise.all([bundleForPages(), serve(files), launch(false)]);
  try {
    return await measure(browser, urls, bundle);
  } finally {
    await browser.close();
    await site.close();
  }
};

/** A policy's recognise, extract, detect, and what others take for the same page and text. */
export const benchParts = (policies: readonly string[]): Promise<readonly Times[]> =>
  onPages(policies, async (browser, urls, bundle) => {
    const background = await browser.newPage();
    await background.evaluate(bundle);
    const all: Times[] = [];
    for (const url of urls) {
      const page = await openPage(browser, url);
      await page.evaluate(bundle);
      const inPage = toTimes(await page.evaluate('bench.readPage()'));
      const document = JSON.stringify(await page.evaluate('bench.documentOf()'));
      await page.close();
      all.push({ ...inPage, ...toTimes(await background.evaluate(`bench.readDocument(${document})`)) });
    }
    return all;
  });

/** Milliseconds of the main thread's own time, whatever else the machine does, that a script takes. */
const mainThread = async (page: Page, script: string): Promise<number> => {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> =>
    (await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ??
    Number.NaN;
  const before = await spent();
  await page.evaluate(script);
  const after = await spent();
  await client.detach();
  return (after - before) * 1000;
};

/** The finder on ordinary pages; their own scripts are kept from running meanwhile. */
export const benchFinder = (pages: readonly string[]): Promise<readonly Times[]> =>
  onPages(pages, async (browser, urls) => {
    const script = finderScript();
    const all: Times[] = [];
    for (const url of urls) {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(url);
      all.push({ nothing: await mainThread(page, 'void 0'), finder: await mainThread(page, script) });
      await page.close();
    }
    return all;
  });
