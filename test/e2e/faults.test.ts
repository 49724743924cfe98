/** What goes wrong around the reader: the background stopped at each of its steps, storage damaged or full, tabs closed, updates. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { browsers } from './browsers';
import type { Driver, PopupWindow } from './driver';
import { serveSlowSite, type SlowSite } from './slow-site';
import { reachesState, storedStates } from './stored-states';

/** In a page of the extension, where the functions given to `evaluate` run. */
declare const chrome: typeof extensionApi;

const patience = { timeout: 40_000 };

/** About 40,000 words, no two paragraphs alike: detecting takes a while. */
const longPolicy = `<!doctype html><title>Privacy Policy | Longshore Freight</title><h1>Privacy Policy</h1>${Array.from(
  { length: 1_200 },
  (_, at) =>
    `<p>In case number ${at} we collect your name and e-mail address, and we share order ${at} with the ` +
    `carrier who brings it. We do not sell what you tell us in case ${at} to anybody.</p>`,
).join('')}`;

describe.each(browsers)('%s', (_name, launch) => {
  let driver: Driver;
  let site: Site;
  let slow: SlowSite;
  /** A page of the extension, which has its powers. */
  let own: Page;

  beforeAll(async () => {
    site = await serveSite({ '/privacy/long': longPolicy });
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

  const states = () => storedStates(own);
  const reaches = (wanted: string) => reachesState(own, wanted);
  const expectBadge = async (page: Page): Promise<void> => {
    await expect.poll(async () => (await driver.badge(page)).text, patience).toMatch(/^[–!]+$/);
  };
  const expectToShow = async (popup: PopupWindow, words: string): Promise<void> => {
    await expect.poll(async () => `${await popup.title()}\n${await popup.text()}`, patience).toContain(words);
    await popup.close();
  };

  describe('the background is stopped', () => {
    it('while the popup waits for the page', async () => {
      const page = await slow.open(driver);
      const popup = await driver.openPopup(page);
      await expect.poll(states, patience).toContain('reading');
      await driver.stopBackground();
      slow.release();
      await expectToShow(popup, 'Last changed');
      await page.close();
    });

    it('while it reads the page, and nobody looks', async () => {
      const begun = reaches('reading');
      const page = await slow.open(driver);
      await begun;
      await driver.stopBackground();
      slow.release();
      await expectToShow(await driver.openPopup(page), 'Last changed');
      await expectBadge(page);
      await page.close();
    });

    it('again and again while it detects', async () => {
      const page = await driver.open(site.url('/privacy/long'));
      const popup = await driver.openPopup(page);
      for (let time = 0; time < 3; time++) await driver.stopBackground();
      await expectToShow(popup, 'Longshore Freight');
      await page.close();
    });

    it('as it stores', async () => {
      const stored = reaches('read');
      const page = await driver.open(site.url('meadow-lists'));
      await stored;
      await driver.stopBackground();
      await expectToShow(await driver.openPopup(page), 'Meadow');
      await expectBadge(page);
      await page.close();
    });
  });

  it('a reading that is damaged in storage is made again', async () => {
    const page = await driver.open(site.url('meadow-lists'));
    await expectBadge(page);
    await own.evaluate(async () => {
      const all: Record<string, object> = await chrome.storage.session.get();
      for (const [key, reading] of Object.entries(all))
        await chrome.storage.session.set({ [key]: { ...reading, report: { findings: 7 } } });
    });
    await expectToShow(await driver.openPopup(page), 'Meadow');
    await page.close();
  });

  it('settings that are damaged count as none', async () => {
    await own.evaluate(() => chrome.storage.sync.set({ settings: { version: 1, reading: 7 } }));
    const page = await driver.open(site.url('meadow-lists'));
    await expectBadge(page);
    await own.evaluate(() => chrome.storage.sync.clear());
    await page.close();
  });

  it.each([
    ['almost full', 100],
    // Of smaller fillers, Chromium takes thousands: it does not count what is short.
    ['quite full', 40],
  ])('storage that is %s is said, and once there is room the page is read', async (_how, smallest) => {
    await own.evaluate(fillStorage, smallest);
    const page = await driver.open(site.url('brightleaf-2025'));
    const full = await driver.openPopup(page);
    await expect.poll(() => full.text(), patience).toContain('memory for extensions is full');
    await own.evaluate(() => chrome.storage.session.clear());
    await full.click('.notice button');
    await expectToShow(full, 'Brightleaf');
    await page.close();
  });

  it('a tab that is closed while it is read leaves nothing', async () => {
    await own.evaluate(() => chrome.storage.session.clear());
    const begun = reaches('reading');
    const closed = await slow.open(driver);
    await begun;
    await closed.close();
    slow.release();
    // Read to its end after the other, whose work must have ended, too.
    const page = await driver.open(site.url('/privacy/long'));
    await expectBadge(page);
    await expect.poll(states, patience).toEqual(['read']);
    await page.close();
    await expect.poll(states, patience).toEqual([]);
  });

  it('after an update, scripts of the old version keep silent, and open pages are read by the new one', async () => {
    const page = await driver.open(site.url('meadow-lists'));
    await expectBadge(page);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await driver.update();
    // Leaves the policy's address, which the old finder would tell; and comes back.
    await page.evaluate(() => {
      history.pushState(null, '', '/elsewhere');
      document.body.append('Words that were not there when the page was read, more than ten of them in all.');
      history.back();
    });
    await expectBadge(page);
    await expectToShow(await driver.openPopup(page), 'Meadow');
    expect(complaints).toEqual([]);
  });
});

/** Fills the session's storage. @param smallest bytes of what does not fit any more. */
async function fillStorage(smallest: number): Promise<void> {
  await chrome.storage.session.clear();
  for (let size = 8_000_000, at = 0; size >= smallest; at++) {
    const isStored = await chrome.storage.session.set({ [`filler-${at}`]: 'x'.repeat(size) }).then(
      () => true,
      () => false,
    );
    if (!isStored) size = Math.floor(size / 2);
  }
}
