/** What was read, shown and fetched in a private window leaves nothing in the browser's profile, and nothing to ordinary windows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { serveSite } from '../../scripts/shared/sample-site';
import { browsers } from './browsers';
import type { Driver, TestWindow } from './driver';
import { filesWith } from './profile';

/** In a page of the extension, where the functions given to `evaluate` run. */
declare const chrome: typeof extensionApi;

const patience = { timeout: 20_000 };

/** A word that no browser knows. */
const word = 'quxvandorle';

const policy = (path: string): string => `<!doctype html><title>Privacy Policy | ${word}</title><h1>Privacy Policy</h1>
<p>${word} explains in this privacy policy what personal information we collect when you order, and how we use and share it.</p>
<p>We collect your name and e-mail address. We use cookies, and our advertising partners may set their own in your browser.</p>
<p>We do not sell your personal information. We share it with service providers who deliver ${path} for us.</p>
<p>You may ask us to delete your data at any time. To opt out, see <a href="/${word}/out">our page</a>.</p>`;

const pages = {
  [`/${word}/privacy`]: policy('boats'),
  [`/${word}/other`]: policy('kites'),
  [`/${word}/shop`]: `<!doctype html><title>Shop ${word}</title><p>Welcome.</p><footer><a href="/${word}/other">Privacy policy</a></footer>`,
};

/** Presses what opens a page of the extension, and waits until that page stands in the same window. */
const follow = async (window: TestWindow, selector: string): Promise<void> => {
  const { length } = await window.tabs();
  const popup = await window.openPopup();
  // Pressing closes the popup, sometimes before it has answered.
  await expect.poll(() => popup.click(selector).catch(() => true), patience).toBe(true);
  await expect
    .poll(async () => (await window.tabs()).slice(length), patience)
    .toEqual([{ url: expect.stringContaining('/report.html?'), title: expect.stringContaining(word) }]);
};

/** Reads a policy in its tab. */
const readIn = async (window: TestWindow): Promise<void> => {
  await expect.poll(async () => (await window.badge()).text, patience).toMatch(/^[–!]+$/);
  await follow(window, 'a.whole');
};

/** From another page of its site, fetches a policy, and reads the page itself. */
const fetchIn = async (window: TestWindow, shop: string): Promise<void> => {
  await window.page.goto(shop);
  await follow(window, '.notice a.button');
  const popup = await window.openPopup();
  await expect.poll(() => popup.click('button.quiet'), patience).toBe(true);
  // The popup learns that the reading has come to its end.
  await expect.poll(() => popup.text(), patience).toContain('hardly any text');
  await popup.close();
};

/** From now on, what is read is remembered. */
const remember = (options: Page): Promise<void> =>
  options.evaluate(() => chrome.storage.sync.set({ settings: { version: 2, keeping: true } }));

/** How many policies are remembered, as the first window sees it. */
const remembered = (options: Page): Promise<number> =>
  options.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('kept-policies');
        opening.onsuccess = () => {
          // Nothing has ever been remembered where there is no store for it.
          if (!opening.result.objectStoreNames.contains('entries')) return resolve(0);
          const counting = opening.result.transaction('entries').objectStore('entries').count();
          counting.onsuccess = () => resolve(counting.result);
          opening.result.close();
        };
      }),
  );

/** How many reports are stored, as the options page says in the first window. */
const keptSaid = async (options: Page): Promise<string | undefined> => {
  await options.reload({ waitUntil: [] });
  await options.waitForFunction(() => document.querySelector('main') !== null, { polling: 100 });
  return /(No|\d+) reports? (?:is|are) stored/.exec(await options.evaluate(() => document.body.innerText))?.[1];
};

interface Traces {
  readonly files: readonly string[];
  /** What the first window tells of the other while that is open. */
  readonly told: string | undefined;
  readonly remembered: number;
}

const tracesOf = async (launch: (typeof browsers)[number][1], isPrivate: boolean): Promise<Traces> => {
  const profile = mkdtempSync(join(tmpdir(), 'plainprint-profile-'));
  const site = await serveSite(pages);
  let driver: Driver | undefined;
  try {
    driver = await launch({ profile, isPrivateAllowed: true });
    const options = await driver.openOwnPage('options.html');
    await remember(options);
    const window = await driver.openWindow(site.url(`/${word}/privacy`), isPrivate);
    await readIn(window);
    const told = await keptSaid(options);
    await fetchIn(window, site.url(`/${word}/shop`));
    await window.close();
    await expect.poll(() => driver?.storedKeys(), patience).toEqual([]);
    const kept = await remembered(options);
    await driver.close();
    driver = undefined;
    return { files: filesWith(word, profile), told, remembered: kept };
  } finally {
    await driver?.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

describe.each(browsers)('%s', (_name, launch) => {
  it('leaves nothing of private windows', { timeout: 180_000 }, async () => {
    expect(await tracesOf(launch, true)).toEqual({ files: [], told: 'No', remembered: 0 });
  });

  it('would have found what ordinary windows leave', { timeout: 180_000 }, async () => {
    const { files, told, remembered: kept } = await tracesOf(launch, false);
    expect(told).toBe('1');
    // The policy in the tab, and the one that was fetched.
    expect(kept).toBe(2);
    expect(files.length).toBeGreaterThan(1);
  });
});
