/** The background is stopped in the middle of its work. Only Chromium can be made to do so at a given moment. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type Site } from '../../scripts/sample-site';
import { launchChromium } from './chromium';
import type { Driver } from './driver';
import { hostilePages } from './hostile-pages';

const patience = { timeout: 40_000 };

/** No policy, and long enough to be still being read when the background is stopped; no two entries alike, as repeats are read once. */
const journal = `<!doctype html><title>Journal</title>${Array.from(
  { length: 90_000 },
  (_, day) => `<p>On day ${day} the tide stood ${day % 97} hands high, and ${day % 53} boats came in.</p>`,
).join('')}`;

describe('Chromium', () => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    // Pages that take a while to read.
    site = await serveSite({
      ...Object.fromEntries(hostilePages.map(({ path, html }) => [path, html])),
      '/journal': journal,
    });
    driver = await launchChromium();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it('reads again when the background was stopped while the popup waited', async () => {
    const page = await driver.open(site.url('/journal'));
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.click('.notice button'), patience).toBe(true);
    await expect.poll(() => popup.text(), patience).toContain('Reading the policy');
    await driver.stopBackground();
    await expect.poll(() => popup.text(), patience).toContain('Journal');
    await popup.close();
  });

  it('reads again when the popup opens after the background was stopped', async () => {
    const page = await driver.open(site.url('/large-policy'));
    await expect.poll(() => driver.storedKeys(), patience).not.toEqual([]);
    await driver.stopBackground();
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.text(), patience).toContain('Juniper Ferry');
    await popup.close();
  });
});
