/** Policies over several pages, read as a whole after one click, in real browsers: what is asked for, what is shown, and what is not. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from './browsers';
import type { Driver } from './driver';
import { serveLayeredSite, type LayeredSite } from './layered-site';
import { unfold } from './states';

const patience = { timeout: 30_000 };
const offer = '.whole-offer a.button';

describe.each(browsers)('%s', (_name, launch) => {
  let driver: Driver;
  let site: LayeredSite;
  const opened: Page[] = [];

  beforeAll(async () => {
    site = await serveLayeredSite();
    driver = await launch();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  /** Opens a page of the site and presses, in the popup, what its link opens. */
  const readWhole = async (path: string): Promise<Page> => {
    site.asked();
    const page = await driver.open(site.url(path));
    opened.push(page);
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.links(offer), patience).toHaveLength(1);
    const [link = ''] = await popup.links(offer);
    await popup.close();
    // Nothing was asked for but the page itself.
    expect(site.asked().map((one) => one.path)).toEqual([path]);
    const report = await driver.openOwnPage(link.slice(link.indexOf('report.html')));
    opened.push(report);
    return report;
  };
  const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
  const partsOf = (page: Page): Promise<readonly string[]> =>
    page.$$eval('.parts ol a', (links) => links.map((link) => link.textContent ?? ''));
  const missingOf = (page: Page): Promise<readonly string[]> =>
    page.$$eval('.parts ul li', (items) => items.map((item) => item.textContent ?? ''));
  const shown = async (page: Page): Promise<void> => {
    await expect.poll(() => textOf(page), patience).toContain('A machine read this');
  };

  it.each([
    [
      '/notice/privacy',
      ['/notice/privacy', '/notice/full', '/notice/privacy/cookies'],
      ['Privacy Notice', 'full privacy notice', 'cookies'],
    ],
    [
      '/chapters/1',
      ['/chapters/1', '/chapters/2', '/chapters/3'],
      ['Privacy Policy', 'Privacy Policy, chapter two', 'Privacy Policy, chapter three'],
    ],
    [
      '/supplements/policy',
      [
        '/supplements/policy',
        '/supplements/norway',
        '/supplements/children',
        '/supplements/again',
        '/supplements/policy',
      ],
      ['Privacy Policy', 'Supplement for Norway', 'Children’s privacy notice'],
    ],
  ])('reads the pages of %s one after the other, without cookies or referrer', async (path, requests, parts) => {
    const report = await readWhole(path);
    await shown(report);
    const asked = site.asked();
    expect(asked.map((one) => one.path)).toEqual(requests);
    for (const { headers } of asked) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
    expect(await partsOf(report)).toEqual(parts);
    expect(await missingOf(report)).toEqual([]);
  });

  it('says which page a quote is from, and reads nothing again when it is reloaded', async () => {
    const report = await readWhole('/notice/privacy');
    await shown(report);
    await unfold(report);
    await report.waitForSelector('.quote .part');
    const captions = await report.$$eval('.quote .part', (all) => all.map((one) => one.textContent ?? ''));
    expect(captions.join()).toMatch(/On the page “.*(?:full privacy notice|cookies|Privacy Notice)/);
    site.asked();
    await report.reload({ waitUntil: [] });
    await expect.poll(() => textOf(report), patience).toContain('This policy is not read yet');
    expect(await textOf(report)).toContain('Read the whole policy');
    expect(await report.$$eval('details ol li', (pages) => pages.map((page) => page.textContent ?? ''))).toEqual([
      `full privacy notice ${site.url('/notice/full')}`,
      `cookies ${site.url('/notice/privacy/cookies')}`,
    ]);
    expect(site.asked()).toEqual([]);
  });

  it('reads articles under one heading, and tells which are missing, and why', async () => {
    const report = await readWhole('/help/privacy');
    await shown(report);
    // Of a redirect, only its end tells where it leads.
    expect(site.asked().map((one) => one.path)).toEqual([
      '/help/privacy',
      '/help/sale',
      '/help/sharing',
      '/help/missing',
      '/help/away',
      '/help/sale',
      '/help/german',
      '/help/empty',
    ]);
    expect(await partsOf(report)).toEqual(['Selling data: what we never do', 'Who we share your data with']);
    const missing = await missingOf(report);
    expect(missing).toHaveLength(4);
    expect(missing[0]).toMatch(/How we protect your data.*404/);
    expect(missing[1]).toMatch(/Your rights.*your own computer or network/);
    expect(missing[2]).toMatch(/app.*without its text/);
    expect(missing[3]).toMatch(/Austria.*German/);
  });

  it('asks for twenty pages beside the first, and no more', async () => {
    const report = await readWhole('/list/policy');
    await shown(report);
    expect(site.asked()).toHaveLength(21);
    expect(await partsOf(report)).toHaveLength(21);
    expect(await missingOf(report)).toHaveLength(5);
  });

  it('stops in the middle, and shows what was read', async () => {
    site.hold('/list/4');
    const report = await readWhole('/list/policy');
    await expect.poll(() => textOf(report), patience).toContain('Reading page 5 of 21');
    expect(await report.$eval('progress', ({ value, max }) => [value, max])).toEqual([4, 21]);
    await report.$eval('.notice button', (button) => (button as HTMLElement).click());
    await shown(report);
    expect(await partsOf(report)).toHaveLength(4);
    expect(await missingOf(report)).toHaveLength(22);
    expect(site.asked().map((one) => one.path)).toEqual(['/list/policy', '/list/1', '/list/2', '/list/3', '/list/4']);
  });
});
