/** Pages that break readers: each gives a clear state or a right reading, and the page stays as it was. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type Site } from '../../scripts/sample-site';
import { launchChromium } from './chromium';
import type { Driver } from './driver';
import { launchFirefox } from './firefox';
import { hostilePages } from './hostile-pages';

const patience = { timeout: 100_000 };

/** What the popup says when it has come to an end: not "Reading", and not nothing. */
const isSettled = (text: string): boolean => text.trim() !== '' && !text.includes('Reading the policy');

/** What the popup says at last. */
const readPopup = async (driver: Driver, page: Page): Promise<string> => {
  const popup = await driver.openPopup(page);
  await expect.poll(async () => isSettled(await popup.text()), patience).toBe(true);
  const text = await popup.text();
  for (const href of await popup.links('a[href]')) expect(href).not.toMatch(/^(?:javascript|data):/i);
  await popup.close();
  return text;
};

/** All that is stored for the session. */
const keptBy = async (driver: Driver): Promise<readonly unknown[]> =>
  Promise.all((await driver.storedKeys()).map((key) => driver.stored(key)));

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('%s', (_name, launch) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite(Object.fromEntries(hostilePages.map(({ path, html }) => [path, html])));
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it.each(hostilePages)('$name', { timeout: 180_000 }, async ({ path, expected, isMute = false }) => {
    const page = await driver.open(site.url(path));
    const before = await page.evaluate(() => document.documentElement.outerHTML.length);
    expect(await readPopup(driver, page)).toContain(expected);
    // What a page sends when it has been read, changes nothing of what was read.
    const kept = await keptBy(driver);
    const forged = (await page.evaluate('globalThis.forge?.() ?? null')) as number | null;
    if (forged !== null) {
      expect([forged > 0, kept.length]).toEqual([!isMute, 1]);
      expect(await readPopup(driver, page)).toContain(expected);
      expect(await keptBy(driver)).toEqual(kept);
    }
    expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
    // The page still answers, and nothing of it was run by us.
    expect(await page.evaluate('globalThis.wasRun ?? "never"')).toBe('never');
    await page.close();
  });
});
