/** The parts of reading a policy, timed in Chromium without the extension. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import { readLanguages } from '../../lib/policy/read-languages';
import { bundleForPages, launch, openPage, serve, toTimes } from './chromium';
import type { Samples, Times } from './measure';

/** Each call has a page of its own, as in use: a first call takes several times as long as a second. */
const inPage = async (browser: Browser, url: string, bundle: string, call: string): Promise<unknown> => {
  const page = await openPage(browser, url);
  await page.evaluate(bundle);
  const result: unknown = await page.evaluate(call);
  await page.close();
  return result;
};

const weights = (): string => {
  const files = readLanguages.map((language) => [language, readFileSync(`public/learned/${language}.bin`, 'base64')]);
  return JSON.stringify(Object.fromEntries(files));
};

/** A policy's recognise, extract, detect, and what others take for the same page and text. */
export const timePages = async (files: readonly string[]): Promise<Samples> => {
  const [bundle, { site, urls }, browser] = await Promise.all([bundleForPages(), serve(files), launch(false)]);
  try {
    const background = await browser.newPage();
    await background.evaluate(bundle);
    await background.evaluate(`bench.loadWeights(${weights()})`);
    const names = v.parse(v.array(v.string()), await background.evaluate('bench.names'));
    const samples: Record<string, Times> = {};
    for (const [at, url] of urls.entries()) {
      const times: Record<string, number> = {};
      for (const name of names)
        times[name] = v.parse(v.number(), await inPage(browser, url, bundle, `bench.timePart('${name}')`));
      const document = JSON.stringify(await inPage(browser, url, bundle, 'bench.documentOf()'));
      const detected = toTimes(await background.evaluate(`bench.readDocument(${document})`));
      samples[files[at] ?? url] = { ...times, ...detected };
    }
    return samples;
  } finally {
    await browser.close();
    await site.close();
  }
};
