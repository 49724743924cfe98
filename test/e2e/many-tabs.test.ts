/** Sixty policies that open at once, as when a session is restored; policies in two windows; and private windows, of which nothing stays. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { browsers } from './browsers';
import type { Driver } from './driver';

/** In a page of the extension, where the functions given to `evaluate` run. */
declare const chrome: typeof extensionApi;

const patience = { timeout: 50_000 };

describe.each(browsers)('%s', (_name, launch) => {
  let driver: Driver;
  let site: Site;
  /** A page of the extension, which has its powers. */
  let own: Page;

  beforeAll(async () => {
    site = await serveSite();
    driver = await launch({ isPrivateAllowed: true });
    own = await driver.openOwnPage('options.html');
    await own.waitForSelector('main');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  /** The badges of all tabs with pages of the site. */
  const badges = (): Promise<readonly string[]> =>
    own.evaluate(async (origin) => {
      const tabs = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith(origin));
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ ...(id !== undefined && { tabId: id }) })));
    }, site.url('/'));

  it('reads sixty policies that open at once', { timeout: 240_000 }, async () => {
    const tabs = await own.evaluate(async (url) => {
      const opened = await Promise.all(Array.from({ length: 60 }, () => chrome.tabs.create({ url, active: false })));
      return opened.flatMap(({ id }) => id ?? []);
    }, site.url('stillwater-notes'));
    await expect
      .poll(async () => (await badges()).filter((text) => /^[–!]+$/.test(text)).length, { timeout: 180_000 })
      .toBe(60);
    expect(new Set(await badges()).size).toBe(1);
    await own.evaluate((ids) => chrome.tabs.remove([...ids]), tabs);
    await expect.poll(() => driver.storedKeys(), patience).toEqual([]);
  });

  it('tells the policies of two windows apart', async () => {
    const here = await driver.open(site.url('meadow-lists'));
    const there = await own.evaluate(
      async (url) => (await chrome.windows.create({ url, focused: false }))?.id,
      site.url('brightleaf-2025'),
    );
    await expect.poll(async () => (await badges()).filter((text) => /^[–!]+$/.test(text)).length, patience).toBe(2);
    const popup = await driver.openPopup(here);
    await expect.poll(() => popup.title(), patience).toContain('Meadow');
    await popup.close();
    await own.evaluate((id) => chrome.windows.remove(id ?? -1), there);
    await expect.poll(async () => (await driver.storedKeys()).length, patience).toBe(1);
    await here.close();
  });

  it('reads in private windows, and keeps nothing of them', async () => {
    await expect.poll(() => driver.storedKeys(), patience).toEqual([]);
    const lasting = async () => [await driver.storedKeys('local'), await driver.storedKeys('sync')];
    const before = await lasting();
    const window = await driver.openWindow(site.url('meadow-lists'), true);
    await expect.poll(async () => (await window.badge()).text, patience).toMatch(/^[–!]+$/);
    await window.close();
    await expect.poll(() => driver.storedKeys(), patience).toEqual([]);
    expect(await lasting()).toEqual(before);
  });
});
