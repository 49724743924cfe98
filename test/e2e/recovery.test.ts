/** Faults that nobody looks at, and that end by themselves: the background stopped again and again, silent pages, wrong clocks. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { ageInWords } from '../../lib/report/arrange/age';
import { browsers } from './browsers';
import { setClockOf } from './clock';
import type { Driver } from './driver';
import { serveSlowSite, type SlowSite } from './slow-site';
import { reachesState, storedStates } from './stored-states';
import { serveRedirectingSite, type RedirectingSite } from './redirecting-site';

/** In a page of the extension, where the functions given to `evaluate` run. */
declare const chrome: typeof extensionApi;

const patience = { timeout: 40_000 };
const years = 365.25 * 86_400_000;
/** What the sample states. */
const changed = '2019-09-01';

describe.each(browsers)('%s', (name, launch) => {
  let driver: Driver;
  let site: RedirectingSite;
  let slow: SlowSite;
  /** A page of the extension, which has its powers. */
  let own: Page;

  beforeAll(async () => {
    site = await serveRedirectingSite();
    slow = await serveSlowSite();
    driver = await launch();
    own = await driver.openOwnPage('options.html');
    await own.waitForSelector('main');
  });
  afterAll(async () => {
    await driver?.close();
    await slow?.close();
    await site?.close();
  });
  beforeEach(() => slow.hold());

  const expectBadge = async (page: Page): Promise<void> => {
    await expect.poll(async () => (await driver.badge(page)).text, patience).toMatch(/^[–!]+$/);
  };
  it.each([
    ['once', 1],
    ['three times', 3],
  ])('a page whose reading is stopped %s while nobody looks gets its badge', async (_how, times) => {
    const begun = reachesState(own, 'reading');
    const page = await driver.open(site.url('/long'));
    await begun;
    for (let time = 0; time < times; time++) await driver.stopBackground();
    await expectBadge(page);
    await page.close();
  });

  // Firefox goes on with other scripts while one waits for its answer.
  it.runIf(name === 'Chromium')('says that a page does not answer, and reads it once it does', async () => {
    slow.release();
    const page = await slow.open(driver);
    await expectBadge(page);
    slow.hold();
    // Until the site answers, nothing else runs in the page.
    const blocked = page.evaluate(() => {
      const request = new XMLHttpRequest();
      request.open('GET', '/frame', false);
      request.send();
    });
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.text(), patience).toContain('The page does not answer');
    slow.release();
    await blocked;
    await expect.poll(() => popup.text(), patience).toContain('Last changed');
    await popup.close();
    await page.close();
  });

  it('a second finder in the same page changes nothing', async () => {
    const page = await driver.open(site.url('/policy'));
    await expectBadge(page);
    const stored = () => own.evaluate(() => chrome.storage.session.get());
    // The report is stored right after its badge is shown.
    await expect.poll(async () => Object.values(await stored()), patience).toMatchObject([{ state: 'read' }]);
    const before = await stored();
    await own.evaluate(async () => {
      for (const { id: tabId = 0 } of await chrome.tabs.query({ url: '*://*/policy' }))
        await chrome.scripting.executeScript({ target: { tabId }, files: ['/finder.js'] });
    });
    // Found and read after what a second finder could have told.
    const next = await driver.open(site.url('/languages'));
    await expectBadge(next);
    expect(await stored()).toMatchObject(before);
    await next.close();
    await page.close();
  });

  describe('the clock', () => {
    it.each([
      ['20 years slow', -20 * years],
      ['30 years fast', 30 * years],
    ])('is %s: the policy is read, and its age follows the clock', async (_what, offset) => {
      await driver.setClock(offset);
      const page = await driver.open(site.url('/policy'));
      await expectBadge(page);
      const popup = await driver.ownPage('popup.html', page);
      await popup.waitForSelector('.finding');
      await popup.evaluate(setClockOf(offset, 'globalThis'));
      // Whatever changes in the readings, the popup paints anew.
      await driver.store('repaint', offset);
      const age = `Last changed ${ageInWords(changed, new Date(Date.now() + offset), 'en')}`;
      await expect.poll(() => popup.evaluate(() => document.body.innerText), patience).toContain(age);
      await popup.close();
      await page.close();
    });

    it('is set back, then forward, while the page is read', async () => {
      const page = await slow.open(driver);
      await expect.poll(() => storedStates(own), patience).toContain('reading');
      await driver.setClock(-years);
      await driver.setClock(years);
      slow.release();
      await expectBadge(page);
      await page.close();
    });
  });
});
