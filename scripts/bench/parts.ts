/** The parts of reading, timed in Chromium without the extension. */
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
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
    const inPage = async (url: string, call: string): Promise<unknown> => {
      const page = await openPage(browser, url);
      await page.evaluate(bundle);
      const result: unknown = await page.evaluate(call);
      await page.close();
      return result;
    };
    const names = v.parse(v.array(v.string()), await background.evaluate('bench.names'));
    for (const url of urls) {
      const times: Record<string, number> = {};
      for (const name of names) times[name] = v.parse(v.number(), await inPage(url, `bench.timePart('${name}')`));
      const document = JSON.stringify(await inPage(url, 'bench.documentOf()'));
      all.push({ ...times, ...toTimes(await background.evaluate(`bench.readDocument(${document})`)) });
    }
    return all;
  });
