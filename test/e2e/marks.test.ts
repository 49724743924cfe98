/** All evidence marked in a real page: by group, from passage to passage, and taken away without a trace. And a first sample of it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { browsers } from './browsers';
import type { Driver } from './driver';

const patience = { timeout: 20_000 };

/** The names of what is marked, and the passage that the reader is at. */
const marksIn = (page: Page): Promise<{ readonly names: readonly string[]; readonly current: string }> =>
  page.evaluate(() => ({
    names: [...CSS.highlights.keys()],
    current: [...(CSS.highlights.get('plainprint-current') ?? [])].join(''),
  }));

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

  it('marks, goes on, goes back, and takes everything away', async () => {
    const page = await driver.open(site.url('sunny-harbor-2009'));
    await expect.poll(async () => (await driver.badge(page)).text, patience).toMatch(/^[–!]+$/);
    const before = await page.content();
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.click('.marking button'), patience).toBe(true);
    await expect.poll(async () => (await marksIn(page)).names, patience).toContain('plainprint-alarm');
    expect(await popup.text()).toMatch(/\d+ passages marked/);

    await popup.click('.marking button:nth-of-type(3)');
    await expect.poll(async () => (await marksIn(page)).current, patience).not.toBe('');
    const first = (await marksIn(page)).current;
    await popup.click('.marking button:nth-of-type(3)');
    await expect.poll(async () => (await marksIn(page)).current, patience).not.toBe(first);
    await popup.click('.marking button:nth-of-type(2)');
    await expect.poll(async () => (await marksIn(page)).current, patience).toBe(first);
    await page.setViewport({ width: 500, height: 700 });
    await page.screenshot({ path: `test/e2e/artifacts/marks-${name}.png` });
    expect((await marksIn(page)).current).toBe(first);

    await popup.click('.marking button');
    await expect.poll(async () => (await marksIn(page)).names, patience).toEqual([]);
    expect(await page.content()).toBe(before);
    await popup.close();
  });

  it('marks a page anew that has drawn itself anew', async () => {
    const page = await driver.open(site.url('meadow-lists'));
    await expect.poll(async () => (await driver.badge(page)).text, patience).toMatch(/^[–!]+$/);
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.click('.marking button'), patience).toBe(true);
    await expect.poll(() => popup.text(), patience).toMatch(/\d+ passages marked/);
    await page.evaluate(() => {
      // The same text in new nodes, as frameworks make it.
      document.body.replaceChildren(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
    });
    await popup.click('.marking button:nth-of-type(3)');
    await expect.poll(async () => (await marksIn(page)).current, patience).not.toBe('');
    await popup.close();
  });

  it('has read the sample of the first-run page', async () => {
    const page = await driver.openOwnPage('welcome.html');
    await page.waitForSelector('.policy-text mark');
    const marked = await page.$$eval('.policy-text mark', (marks) => marks.map(({ textContent }) => textContent));
    expect(marked).toContain('We do not sell your personal information.');
    await page.screenshot({ path: `test/e2e/artifacts/welcome-${name}.png` });
    await page.close();
  });
});
