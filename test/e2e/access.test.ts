/** Sites that the user withholds from the extension: it says so, asks, and then reads. Firefox lets tests withhold them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import type { Driver } from './driver';
import { launchFirefox } from './firefox';

const patience = { timeout: 20_000 };

describe('Firefox with access withheld', () => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite();
    driver = await launchFirefox({ isAccessWithheld: true });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it('says that it has no access', async () => {
    const page = await driver.open(site.url('meadow-lists'));
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.text(), patience).toContain('No access to this page');
    await popup.close();
    expect((await driver.badge(page)).text).toBe('');
  });

  it('reads the page once access is granted', async () => {
    const page = await driver.open(site.url('meadow-lists'));
    const popup = await driver.ownPage('popup.html', page);
    const grant = await popup.waitForSelector('.notice button');
    // A real click: browsers grant nothing without one.
    await grant?.click();
    await popup.waitForSelector('.finding');
    await popup.close();
    await expect.poll(async () => (await driver.badge(page)).text, patience).toMatch(/^[–!]+$/);
  });
});
