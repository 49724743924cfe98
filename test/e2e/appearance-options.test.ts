/** What the options change shows at once: the badges of policies that are open, the colours; and why a file is refused. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { browsers } from './browsers';
import type { Driver } from './driver';

const patience = { timeout: 20_000 };

const press = async (page: Page, selector: string): Promise<void> => {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
};

describe.each(browsers)('%s', (name, launch) => {
  let driver: Driver;
  let site: Site;
  let options: Page;

  beforeAll(async () => {
    site = await serveSite();
    driver = await launch();
    options = await driver.openOwnPage('options.html');
    await options.waitForSelector('fieldset');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it('shows in open tabs the level, or counts what the reader wants to be counted', async () => {
    const page = await driver.open(site.url('sunny-harbor-2009'));
    const badge = async (): Promise<string> => (await driver.badge(page)).text;
    await expect.poll(badge, patience).toMatch(/^[–!]+$/);
    const sign = await badge();
    await options.select('fieldset:nth-of-type(3) select', 'count');
    await expect.poll(badge, patience).toMatch(/^\d+$/);
    const all = Number(await badge());

    await press(options, '.counted .option input');
    await expect.poll(async () => Number(await badge()), patience).toBeLessThan(all);
    const fewer = Number(await badge());
    await press(options, '.counted summary');
    await press(options, '.practices input');
    await expect.poll(async () => Number(await badge()), patience).toBe(fewer + 1);

    await press(options, 'fieldset:nth-of-type(3) > .option input');
    await expect.poll(badge, patience).toBe('');
    await press(options, 'fieldset:nth-of-type(3) > .option input');
    await expect.poll(badge, patience).toBe(String(fewer + 1));
    await options.select('fieldset:nth-of-type(3) select', 'level');
    await expect.poll(badge, patience).toBe(sign);
  });

  it('shows itself in the colours that are chosen, whatever the system’s are', async () => {
    await driver.setAppearance(options, { scheme: 'light' });
    const paper = () => options.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await options.bringToFront();
    await options.evaluate(() => {
      const choice = [...document.querySelectorAll('select')].find(({ value }) => value === 'system');
      if (choice === undefined) throw new Error('There is no choice of colours.');
      choice.value = 'dark';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(paper, patience).not.toBe(light);
  });

  it('refuses a file, and names the line that is wrong', async () => {
    const path = `test/e2e/artifacts/settings-${name}.json`;
    writeFileSync(path, '{\n  "version": 2,\n  "theme": "sepia"\n}\n');
    const input = await options.$('input[type=file]');
    await input?.uploadFile(path);
    // Each field has a place for what is wrong with it.
    const said = () => options.$$eval('[role=alert]', (all) => all.map(({ textContent }) => textContent).join(''));
    await expect.poll(said, patience).toBe('The file was refused. This is not understood in line 3: "theme": "sepia"');
  });
});
