/** Policies in the other languages that are read, in real browsers: from the badge to findings, their quotes, and the quotes in the page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentenceOf } from '../../lib/report/wording-of';
import { english } from '../../cli/english';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { browsers } from './browsers';
import type { Driver } from './driver';
import { unfold } from './states';

const patience = { timeout: 30_000 };

/** By language: a sample, and what it says of cookies. */
const samples = [
  ['de', 'kiefern-werk-de', 'Für den Warenkorb und die Anmeldung setzen wir notwendige Cookies ein.'],
  ['fr', 'lumen-ficelle-fr', 'Notre site utilise des cookies'],
  ['es', 'huerta-clara-es', 'Usamos cookies propias para mantener abierta su sesión.'],
  ['it', 'frantoio-verdeluna-it', 'Il sito utilizza cookie tecnici necessari al funzionamento del carrello.'],
] as const;
const usesCookies = sentenceOf({ practice: 'cookies', stance: 'yes', condition: null }, english);

describe.each(browsers)('%s', (name, launch) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite();
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const openPolicy = async (sample: string): Promise<Page> => {
    const page = await driver.open(site.url(sample));
    await expect.poll(async () => (await driver.badge(page)).text, patience).toMatch(/^[–!]+$/);
    return page;
  };

  it.each(samples)(
    'tells in plain words what a policy in "%s" says, and quotes its own',
    async (language, sample, words) => {
      const page = await openPolicy(sample);
      const popup = await openedPopup(driver, page);
      expect(await popup.evaluate(() => document.body.innerText)).toContain(usesCookies);
      const quotes = await quotesIn(popup);
      expect(quotes.map(({ text }) => text).join('\n')).toContain(words);
      expect([...new Set(quotes.map(({ lang }) => lang))]).toEqual([language]);
      await popup.setViewport({ width: 360, height: 800 });
      await popup.screenshot({ path: `test/e2e/artifacts/popup-${language}-${name}.png`, fullPage: true });
      await Promise.all([popup.close(), page.close()]);
    },
  );

  it.each(samples)('shows a quote in a page in "%s"', async (_language, sample) => {
    const page = await openPolicy(sample);
    const opened = await openedPopup(driver, page);
    const quotes = (await quotesIn(opened)).map(({ text }) => text);
    await opened.close();
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.click('.finding > summary'), patience).toBe(true);
    await expect.poll(() => popup.click('.quote button'), patience).toBe(true);
    await expect.poll(() => markedInView(page), patience).toMatch(/.{20}/);
    expect(quotes.join('\n')).toContain(await markedInView(page));
    await popup.close();
    await page.close();
  });
});

/** The popup with everything in it open. */
const openedPopup = async (driver: Driver, page: Page): Promise<Page> => {
  const popup = await driver.ownPage('popup.html', page);
  // The second group, and those that follow, are drawn after the first.
  await popup.waitForSelector('.group + .group');
  await unfold(popup);
  return popup;
};

const quotesIn = (popup: Page): Promise<readonly { readonly lang: string; readonly text: string }[]> =>
  popup.$$eval('blockquote', (all) => all.map(({ lang, innerText }) => ({ lang, text: innerText })));

/** The passage that the page has marked, where its window shows all of it. */
const markedInView = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('plainprint-current') ?? [])] as Range[];
    const isInView = ranges.every((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && bottom > top;
    });
    return isInView ? ranges.join('').replace(/\s+/g, ' ') : '';
  });
