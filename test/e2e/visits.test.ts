/** Badge and reading belong to one visit: not to pages that are only prepared, nor to what was left; and renaming holds up nobody. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { policyWithoutName, termsNamedPolicy } from '../support/misnamed-pages';
import { browsers } from './browsers';
import type { Driver } from './driver';

/** In a page of the extension, where the functions given to `evaluate` run. */
declare const chrome: typeof extensionApi;

const patience = { timeout: 40_000 };

/** A page that has its browser prepare another before anybody asks for it, where that leaves word. */
const prepares = (path: string): string =>
  `<!doctype html><title>Meadow</title><p>Seeds and bulbs.<script>
    localStorage.clear();
    const rules = Object.assign(document.createElement('script'), { type: 'speculationrules' });
    rules.textContent = JSON.stringify({ prerender: [{ urls: ['${path}'], eagerness: 'immediate' }] });
    document.head.append(rules);
  </script>`;
/** A policy that leaves word when it is there, and nobody sees it. Other ways of telling wait until it is shown. */
const preparedPolicy = readFileSync('test/fixtures/policies/meadow-lists.html', 'utf8').replace(
  '</body>',
  `<script>if (document.prerendering) addEventListener('load', () => localStorage.setItem('prepared', 'yes'))</script></body>`,
);

const sentences =
  'The ferry to the islands runs from May to October, and takes two hours when the sea is calm. '.repeat(12);
const timetable = `<!doctype html><title>Ferry</title><h1>Ferry</h1><p>${sentences}</p>`;

/** What the tabs that show this address have got. */
const opened = (own: Page, address: string): Promise<readonly unknown[]> =>
  own.evaluate(async (wanted) => {
    const tabs = (await chrome.tabs.query({})).filter(({ url }) => url === wanted);
    return Promise.all(
      tabs.map(async ({ id: tabId = -1 }) => {
        const [asked] = await chrome.scripting.executeScript({
          target: { tabId },
          func: () => performance.getEntriesByType('navigation')[0]?.toJSON().activationStart,
        });
        return { badge: await chrome.action.getBadgeText({ tabId }), activationStart: asked?.result };
      }),
    );
  }, address);

const closeTabs = async (address: string): Promise<void> => {
  const tabs = (await chrome.tabs.query({})).filter(({ url }) => url === address);
  await chrome.tabs.remove(tabs.flatMap(({ id }) => id ?? []));
};

/** A policy that has another name every 300 ms. */
const renaming = `<!doctype html><title>Privacy Policy | Longshore Freight</title><h1>Privacy Policy</h1>${Array.from(
  { length: 400 },
  (_, at) => `<p>For parcel ${at} we collect your name and address, and we share both with carrier ${at}.</p>`,
).join('')}<script>
  let names = 0;
  setInterval(() => { names++; document.title = 'Privacy Policy ' + names; history.pushState(null, '', '/privacy/' + names); }, 300);
</script>`;

describe.each(browsers)('%s', (name, launch) => {
  let driver: Driver;
  let site: Site;
  /** A page of the extension, which has its powers. */
  let own: Page;

  beforeAll(async () => {
    site = await serveSite({
      '/shop': prepares('/prepared'),
      '/prepared': preparedPolicy,
      '/ferry': timetable,
      '/ferry/islands': timetable,
      '/privacy': renaming,
      '/misnamed': termsNamedPolicy,
      '/unnamed': policyWithoutName,
    });
    driver = await launch();
    own = await driver.openOwnPage('options.html');
    await own.waitForSelector('main');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const badge = async (page: Page): Promise<string> => (await driver.badge(page)).text;
  const expectBadge = async (page: Page): Promise<void> => {
    await expect.poll(() => badge(page), patience).toMatch(/^[–!]+$/);
  };
  const expectNothing = async (page: Page): Promise<void> => {
    await expect.poll(() => driver.storedKeys(), patience).toEqual([]);
    expect(await badge(page)).toBe('');
  };

  // Firefox prepares no pages.
  describe.runIf(name === 'Chromium')('a policy that the browser prepares', () => {
    const openShop = async (): Promise<Page> => {
      const page = await driver.open(site.url('/shop'));
      await page.waitForFunction(() => localStorage.getItem('prepared') === 'yes');
      return page;
    };

    it('gets its badge once it is opened', async () => {
      const page = await openShop();
      await page.evaluate(() => void (location.href = '/prepared'));
      // The prepared page takes the place of the driver's, which a busy machine loses for good then: the tab is asked instead.
      await expect
        .poll(() => opened(own, site.url('/prepared')), patience)
        .toEqual([
          { badge: expect.stringMatching(/^[–!]+$/), activationStart: expect.toSatisfy((time: number) => time > 0) },
        ]);
      await own.evaluate(closeTabs, site.url('/prepared'));
    });

    it('leaves nothing anywhere where it is never opened', async () => {
      const page = await openShop();
      // Opened and read after what the prepared page could have told.
      const next = await driver.open(site.url('brightleaf-2025'));
      await expectBadge(next);
      await next.close();
      await expectNothing(page);
      await page.close();
    });
  });

  describe('a page that was read on demand', () => {
    const readAnyway = async (): Promise<Page> => {
      const page = await driver.open(site.url('/ferry'));
      const popup = await driver.openPopup(page);
      await expect.poll(() => popup.click('main > button.quiet:last-of-type'), patience).toBe(true);
      // Until reading has begun: to ask for the badge brings the page to the front, and would close the popup before.
      await expect.poll(() => driver.storedKeys(), patience).not.toEqual([]);
      await expectBadge(page);
      await popup.close();
      return page;
    };

    it.each<readonly [string, (page: Page) => Promise<unknown>]>([
      ['within the document', (page) => page.evaluate(() => history.pushState(null, '', '/ferry/islands'))],
      ['for another document', (page) => page.goto(site.url('/ferry/islands'))],
      [
        'for another document, and comes back',
        async (page) => {
          await page.goto(site.url('/ferry/islands'));
          await page.evaluate(() => history.back());
          await page.waitForFunction(() => location.pathname === '/ferry');
        },
      ],
      [
        'and comes back within the document',
        async (page) => {
          await page.evaluate(() => {
            history.pushState(null, '', '/ferry/islands');
            history.back();
          });
          await page.waitForFunction(() => location.pathname === '/ferry');
        },
      ],
    ])('leaves badge and reading behind when it is left %s', async (_how, leave) => {
      const page = await readAnyway();
      await leave(page);
      await expectNothing(page);
      await page.close();
    });
  });

  it('a page whose words are no policy’s gets no badge, whatever its name, until somebody wants it read', async () => {
    const page = await driver.open(site.url('/misnamed'));
    await expect.poll(() => driver.storedKeys(), patience).toHaveLength(1);
    const stored = async () => driver.stored((await driver.storedKeys())[0] ?? '');
    await expect.poll(stored, patience).toMatchObject({ state: 'read', report: { isPolicy: false } });
    expect(await badge(page)).toBe('');
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.click('main > button.quiet:last-of-type'), patience).toBe(true);
    await expect.poll(stored, patience).toMatchObject({ isWanted: true });
    await expectBadge(page);
    await popup.close();
    const again = await driver.openPopup(page);
    await expect.poll(() => again.text(), patience).toContain('No date given');
    await again.close();
    await page.close();
  });

  it('a policy that nothing names gets its badge', async () => {
    const page = await driver.open(site.url('/unnamed'));
    await expectBadge(page);
    await page.close();
  });

  it('a page that keeps renaming itself holds up no other', { timeout: 120_000 }, async () => {
    const restless = await driver.open(site.url('/privacy'));
    await own.evaluate(
      async (urls) => {
        await Promise.all(urls.map((url) => chrome.tabs.create({ url, active: false })));
      },
      ['meadow-lists', 'brightleaf-2025', 'stillwater-notes'].map((sample) => site.url(sample)),
    );
    const others = () =>
      own.evaluate(async () => {
        const tabs = (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith('.html'));
        const ids = tabs.flatMap(({ id, url }) => (url?.startsWith('http') && id !== undefined ? [id] : []));
        return Promise.all(ids.map((tabId) => chrome.action.getBadgeText({ tabId })));
      });
    const number = expect.stringMatching(/^[–!]+$/) as string;
    await expect.poll(others, patience).toEqual([number, number, number]);
    await restless.close();
  });
});
