/** The parts of reading, timed in Chromium without the extension. */
import type { Browser } from 'puppeteer-core';
import { bundleForPages, launch, openPage, serve, toTimes, type Times } from './chromium';

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
