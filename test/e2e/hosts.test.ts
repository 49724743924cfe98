/** The sites that a reader wants left alone, as typed into the options page: a line that is none is refused there, the others are obeyed. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { browsers } from './browsers';
import type { Driver } from './driver';

const patience = { timeout: 20_000 };

/** Lines as people write them, and a host that each stands for; browsers find the names under "localhost" on this machine. */
const lines: Readonly<Record<string, string>> = {
  'müller.localhost': 'xn--mller-kva.localhost',
  '*.kites.localhost': 'club.kites.localhost',
  'harbor.localhost:8080': 'harbor.localhost',
};
const wrong = 'ftp://lantern.localhost';
const refusal = `Line 4, “${wrong}”: this address does not belong to a website. Those begin with http or https.`;

describe.each(browsers)('%s', (_name, launch) => {
  let driver: Driver;
  let site: Site;
  let options: Page;

  beforeAll(async () => {
    site = await serveSite();
    driver = await launch();
    options = await driver.openOwnPage('options.html');
    await options.waitForSelector('textarea');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const open = (host: string): Promise<Page> => driver.open(site.url('meadow-lists').replace('127.0.0.1', host));
  const readings = async (): Promise<number> =>
    (await driver.storedKeys()).filter((key) => key.startsWith('tab-')).length;
  const typed = (): Promise<string> => options.$eval('textarea', ({ value }) => value);
  const refused = (): Promise<string> => options.$eval('#refused-hosts', ({ textContent }) => textContent);
  const expectBadge = async (page: Page): Promise<void> => {
    await expect.poll(async () => (await driver.badge(page)).text, patience).toMatch(/^[–!]+$/);
  };
  /** Writes over what stands in the field, and leaves it. */
  const write = async (text: string): Promise<void> => {
    await options.bringToFront();
    await options.$eval('textarea', (field) => field.select());
    await options.keyboard.type(text);
    await options.keyboard.press('Tab');
  };

  it('refuses a wrong line where it was typed, and keeps it there', async () => {
    const text = [...Object.keys(lines), wrong].join('\n');
    await write(text);
    await expect.poll(refused, patience).toBe(refusal);
    expect(await typed()).toBe(text);
    expect(await options.$eval('textarea', (field) => field.getAttribute('aria-invalid'))).toBe('true');
  });

  it('reads nothing by itself on the others, and goes on reading elsewhere', async () => {
    const quiet = await Promise.all(Object.values(lines).map(open));
    // Opened after them, and read.
    const other = await open('lantern.localhost');
    await expectBadge(other);
    expect(await readings()).toBe(1);
    for (const page of quiet) expect((await driver.badge(page)).text).toBe('');
    const popup = await driver.openPopup(quiet[0] ?? other);
    await expect.poll(() => popup.title(), patience).toContain('Meadow');
    await popup.close();
    for (const page of [...quiet, other]) await page.close();
  });

  it('takes the line that was put right, and says so of no line any more', async () => {
    await write([...Object.keys(lines), 'lantern.localhost'].join('\n'));
    await expect.poll(refused, patience).toBe('');
    expect(await typed()).toBe('xn--mller-kva.localhost\nkites.localhost\nharbor.localhost\nlantern.localhost');
    const quiet = await open('lantern.localhost');
    const other = await open('127.0.0.1');
    await expectBadge(other);
    expect((await driver.badge(quiet)).text).toBe('');
    for (const page of [quiet, other]) await page.close();
  });
});
