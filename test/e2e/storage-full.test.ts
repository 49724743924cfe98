/** A browser that really has no room left: what is remembered stays whole, the reader is told, and room that is made is used. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { writeKeptFile } from '../../lib/keep/kept-file';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { finding, report } from '../support/sample-report';
import { browsers } from './browsers';
import type { Driver } from './driver';

/** In a page of the extension, where the functions given to `evaluate` run. */
declare const chrome: typeof extensionApi;

const patience = { timeout: 30_000 };

/** Letters that cannot be packed: the same each time. */
const noise = (length: number): string => {
  let state = 7;
  const letters = Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  });
  return letters.join('').replace(/[\\"<&]/g, 'x');
};

const fileOf = (host: string, letters: number): string =>
  writeKeptFile([
    {
      url: `https://${host}.example/privacy`,
      firstSeen: 1,
      lastSeen: 2,
      report: report({ title: `Privacy at ${host}`, findings: [finding('sale', 'yes')] }),
      units: [noise(letters)],
    },
  ]);

const policy = `<!doctype html><title>Privacy Policy | Fresh</title><h1>Privacy Policy</h1>
<p>Fresh explains in this privacy policy what personal information we collect when you order, and how we use and share it.</p>
<p>We collect your name and e-mail address. We use cookies, and our advertising partners may set their own in your browser.</p>
<p>We share it with service providers who deliver for us. You may ask us to delete your data at any time.</p>`;

describe.each(browsers)('%s', { timeout: 120_000 }, (_name, launch) => {
  const folder = mkdtempSync(join(tmpdir(), 'plainprint-full-'));
  let driver: Driver;
  let site: Site;
  let own: Page;

  beforeAll(async () => {
    site = await serveSite({ '/fresh': policy });
    driver = await launch({ roomInMegabytes: 12 });
    own = await driver.openOwnPage('policies.html');
    await own.waitForSelector('main');
    await own.evaluate(() => chrome.storage.sync.set({ settings: { version: 2, keeping: true, keptMegabytes: 500 } }));
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const listed = () => own.$$eval('.kept h2', (titles) => titles.map(({ textContent }) => textContent));
  const add = async (text: string): Promise<void> => {
    const path = join(folder, 'policies.json');
    writeFileSync(path, text);
    await own.bringToFront();
    const input = await own.waitForSelector('input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  };
  const saysAfter = async (words: string): Promise<void> => {
    await expect.poll(() => own.$eval('.outcome', ({ textContent }) => textContent), patience).toContain(words);
  };

  it('refuses a file that the browser has no room for, and keeps what was there', async () => {
    await add(fileOf('kites', 3_000_000));
    await saysAfter('1 version was added.');
    await add(fileOf('boats', 12_000_000));
    await saysAfter('more room than there is');
    expect(await listed()).toEqual(['Privacy at kites']);
    const kites = await driver.openOwnPage(
      String(await own.$eval('.kept a[href*="kept="]', (link) => link.href.split('/').at(-1))),
    );
    await kites.waitForSelector('.keeping');
    await kites.close();
  });

  it('remembers again once there is room', async () => {
    await own.bringToFront();
    await own.$eval('.kept details', (details) => (details.open = true));
    await own.click('.kept details > button');
    await own.waitForSelector('.kept .confirm');
    await own.keyboard.press('Tab');
    await own.keyboard.press('Enter');
    await saysAfter('1 version was deleted.');
    const page = await driver.open(site.url('/fresh'));
    await expect.poll(async () => (await driver.badge(page)).text, patience).not.toBe('');
    await page.close();
    await own.bringToFront();
    await expect.poll(listed, patience).toEqual(['Privacy Policy | Fresh']);
  });
});
