/** Pages that break readers: each gives a clear state or a right reading, and the page stays as it was. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { browsers } from './browsers';
import type { Driver } from './driver';
import { hostilePages } from './hostile-pages';

const patience = { timeout: 200_000 };

/** Waits until the popup says what it must, and no longer that it is at work. */
const expectPopup = async (driver: Driver, page: Page, expected: string): Promise<void> => {
  const popup = await driver.openPopup(page);
  await expect.poll(async () => `${await popup.title()}\n${await popup.text()}`, patience).toContain(expected);
  await expect.poll(() => popup.text(), patience).not.toContain('Reading the policy');
  for (const href of await popup.links('a[href]')) expect(href).not.toMatch(/^(?:javascript|data):/i);
  await popup.close();
};

/** All that is stored for the session. */
const keptBy = async (driver: Driver): Promise<readonly unknown[]> =>
  Promise.all((await driver.storedKeys()).map((key) => driver.stored(key)));

describe.each(browsers)('%s', (_name, launch) => {
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

  it.each(hostilePages)('$name', { timeout: 300_000 }, async ({ path, expected, isMute = false }) => {
    const page = await driver.open(site.url(path));
    const before = await page.evaluate(() => document.documentElement.outerHTML.length);
    await expectPopup(driver, page, expected);
    // What a page sends when it has been read, changes nothing of what was read.
    const kept = await keptBy(driver);
    const forged = (await page.evaluate('globalThis.forge?.() ?? null')) as number | null;
    if (forged !== null) {
      expect([forged > 0, kept.length > 0]).toEqual([!isMute, true]);
      await expectPopup(driver, page, expected);
      expect(await keptBy(driver)).toEqual(kept);
    }
    expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
    // The page still answers, and nothing of it was run by us.
    expect(await page.evaluate('globalThis.wasRun ?? "never"')).toBe('never');
    await page.close();
  });
});
