/** The background is stopped in the middle of its work. Only Chromium can be made to do so at a given moment. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type Site } from '../../scripts/sample-site';
import { launchChromium } from './chromium';
import type { Driver } from './driver';
import { hostilePages } from './hostile-pages';

const patience = { timeout: 40_000 };
const path = '/large-policy';

describe('Chromium', () => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    // A page that takes seconds to read.
    site = await serveSite({ [path]: hostilePages.find((page) => page.path === path)?.html ?? '' });
    driver = await launchChromium();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it('reads again when the background was stopped while the popup waited', async () => {
    const page = await driver.open(site.url(path));
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.text(), patience).toContain('Reading the policy');
    await driver.stopBackground();
    await expect.poll(() => popup.text(), patience).toContain('Juniper Ferry');
    await popup.close();
    await expect.poll(async () => (await driver.badge(page)).text, patience).toMatch(/^\d+$/);
  });

  it('reads again when the popup opens after the background was stopped', async () => {
    const page = await driver.open(site.url(path));
    await expect.poll(() => driver.storedKeys(), patience).not.toEqual([]);
    await driver.stopBackground();
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.text(), patience).toContain('Juniper Ferry');
    await popup.close();
  });
});
