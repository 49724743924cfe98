/** Remembering policies in real browsers: offered, chosen, listed, saved, and what goes wrong around it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { writeKeptFile } from '../../lib/keep/kept-file';
import { report } from '../support/sample-report';
import { browsers } from './browsers';
import type { Driver } from './driver';

/** In a page of the extension, where the functions given to `evaluate` run. */
declare const chrome: typeof extensionApi;

const patience = { timeout: 20_000 };

const policy = (name: string, more = ''): string => `<!doctype html><title>Privacy Policy | ${name}</title>
<h1>Privacy Policy</h1>
<p>${name} explains in this privacy policy what personal information we collect when you order, and how we use and share it.</p>
<p>We collect your name and e-mail address. We use cookies, and our advertising partners may set their own in your browser.</p>
<p>We share it with service providers who deliver for us. You may ask us to delete your data at any time.</p>${more}`;

describe.each(browsers)('%s', (_name, launch) => {
  const folder = mkdtempSync(join(tmpdir(), 'plainprint-kept-'));
  const pages: Record<string, string> = {};
  let driver: Driver;
  let site: Site;
  /** "Your policies", in a tab that stays open. */
  let own: Page;

  beforeAll(async () => {
    site = await serveSite(pages);
    driver = await launch();
    own = await driver.openOwnPage('policies.html');
    await own.waitForSelector('main');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await own.bringToFront();
    await own.evaluate(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.sync.set({ settings: { version: 2, keeping: true, keptMegabytes: 10 } });
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kept-policies');
        opening.onerror = () => reject(new Error('It did not open.'));
        opening.onsuccess = () => {
          const change = opening.result.transaction(['entries', 'contents', 'notes'], 'readwrite');
          for (const name of change.objectStoreNames) change.objectStore(name).clear();
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
    });
    await own.reload({ waitUntil: [] });
    await own.waitForSelector('main');
  });

  /** Opens a policy, waits until it is read, and leaves its tab open. */
  const read = async (path: string): Promise<Page> => {
    const page = await driver.open(site.url(path));
    await expect.poll(async () => (await driver.badge(page)).text, patience).not.toBe('');
    return page;
  };
  const listed = () => own.$$eval('.kept h2', (titles) => titles.map(({ textContent }) => textContent));
  const says = async (words: string): Promise<void> => {
    await expect.poll(() => own.evaluate(() => document.body.innerText), patience).toContain(words);
  };
  const choose = async (text: string): Promise<void> => {
    const path = join(folder, 'policies.json');
    writeFileSync(path, text);
    await own.bringToFront();
    const input = await own.waitForSelector('input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  };
  const version = (host: string, more: object = {}) => ({
    url: `https://${host}.example/privacy`,
    firstSeen: 1,
    lastSeen: 2,
    report: report({ title: `Privacy at ${host}` }),
    units: ['We fly kites.'],
    ...more,
  });

  it('offers to remember with the third policy, and remembers from then on', async () => {
    await own.evaluate(() => chrome.storage.sync.clear());
    for (const name of ['One', 'Two', 'Three', 'Four']) pages[`/${name}`] = policy(name);
    for (const name of ['/One', '/Two']) await (await read(name)).close();
    const third = await read('/Three');
    const popup = await driver.openPopup(third);
    await expect.poll(() => popup.text(), patience).toContain('Remember the policies that you read?');
    await expect.poll(() => popup.click('.keeping button'), patience).toBe(true);
    await expect.poll(() => popup.text(), patience).toContain('From the next policy on');
    await popup.close();
    await third.close();
    await (await read('/Four')).close();
    await own.bringToFront();
    await expect.poll(listed, patience).toEqual(['Privacy Policy | Four']);
  });

  it('tells what has changed in a policy that was read before: in the badge, the popup and the report', async () => {
    pages['/changing'] = policy('Changing');
    await (await read('/changing')).close();
    pages['/changing'] = policy('Changing', '<p>We sell your personal information to data brokers.</p>');
    const page = await read('/changing');
    const badge = await driver.badge(page);
    expect(badge.text).toMatch(/\*$/);
    expect(badge.title).toMatch(/\d changes? since you read it before$/);
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.text(), patience).toContain('New: It sells, rents');
    expect(await popup.links('.keeping a')).toEqual([expect.stringContaining('/report.html?tab=')]);
    await popup.close();
    const shown = await driver.ownPage('report.html', page);
    const text = () => shown.evaluate(() => document.querySelector('.changes')?.textContent ?? '');
    await expect.poll(text, patience).toContain('We sell your personal information to data brokers.');
    // In one line with the sign above it, and not from edge to edge.
    const [sign, notice] = await shown.$$eval('.sign, .keeping', (all) =>
      all.map((one) => one.getBoundingClientRect().left),
    );
    expect(notice).toBe(sign);
    await shown.click('.changed-text > summary');
    await shown.waitForSelector('.changed-text ins');
    const colour = await shown.$eval('.changed-text ins', (marked) => getComputedStyle(marked).backgroundColor);
    expect(colour).not.toBe('rgba(0, 0, 0, 0)');
    await shown.close();
    await page.close();
  });

  it('compares the two versions, and the policy of a tab with another', async () => {
    await choose(readFileSync('test/fixtures/kept-policies.json', 'utf8'));
    await says('3 versions were added.');
    // In a tab of its own: "Your policies" stays in the other.
    const comparing = await driver.openOwnPage('policies.html');
    await comparing.waitForSelector('.kept details');
    await comparing.$$eval('.kept details', (all) => all.forEach((details) => (details.open = true)));
    const [, newer, older] = await comparing.$$('.kept input[type="checkbox"]');
    await newer?.click();
    await older?.click();
    await comparing.waitForSelector('.compare a');
    await comparing.click('.compare a');
    await comparing.waitForSelector('.changes .finding');
    expect(await comparing.$eval('.changes', ({ textContent }) => textContent)).toContain('Changed: It sells, rents');
    const names = await comparing.$eval('.pair', (pair) =>
      [...pair.querySelectorAll('h4')].map(({ textContent }) => textContent),
    );
    expect(names).toEqual([
      expect.stringMatching(/^Read from Jan \d+, 2026 to Jan 1\d, 2026$/),
      expect.stringMatching(/^Read from Jan \d+, 2026 to Jan 2\d, 2026$/),
    ]);
    await comparing.setViewport({ width: 360, height: 800 });
    await comparing.click('.share > summary');
    await comparing.waitForSelector('.label img');
    expect(await comparing.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await comparing.close();
    pages['/beside-another'] = policy('Beside Another');
    const page = await read('/beside-another');
    const reportPage = await driver.ownPage('report.html', page);
    await reportPage.waitForSelector('a[href^="/policies.html?tab="]');
    await reportPage.click('a[href^="/policies.html?tab="]');
    await reportPage.waitForSelector('.kept details');
    // The first in the list is the policy of the tab itself.
    await reportPage.$$eval('.kept details', (all) => all.forEach((details) => (details.open = true)));
    await (await reportPage.$$('.kept input[type="checkbox"]')).at(-1)?.click();
    await reportPage.waitForSelector('.compare a');
    await reportPage.click('.compare a');
    await reportPage.waitForSelector('.pair');
    expect(await reportPage.$eval('.pair', ({ textContent }) => textContent)).toContain(
      'Privacy Policy | Beside Another',
    );
    await reportPage.close();
    await page.close();
  });

  it('opens the report of a version as it was read, with its text', async () => {
    await choose(readFileSync('test/fixtures/kept-policies.json', 'utf8'));
    await says('3 versions were added.');
    const [address = ''] = await own.$$eval('.kept a[href^="/report.html?kept="]', (links) =>
      links.map((link) => link.getAttribute('href')?.slice(1) ?? ''),
    );
    const shown = await driver.openOwnPage(address);
    await shown.waitForSelector('.points');
    expect(await shown.$eval('.keeping', ({ textContent }) => textContent)).toMatch(/Read from Jan \d+, 2026/);
    await shown.click('.text-toggle');
    await shown.waitForSelector('.policy-text mark');
    await shown.close();
    const gone = await driver.openOwnPage('report.html?kept=123456');
    await expect
      .poll(() => gone.evaluate(() => document.body.innerText), patience)
      .toContain('This version is no longer there.');
    await gone.close();
  });

  it('says what it has done where the reader looks, and over no button at the end of the page', async () => {
    await own.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await choose(writeKeptFile(['kites', 'boats', 'mist', 'foam', 'sand', 'rope'].map((host) => version(host))));
    await says('6 versions were added.');
    await own.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const under = (selector: string) =>
      own.$$eval(
        selector,
        (all) =>
          all.filter((one) => {
            const { left, top, width, height } = one.getBoundingClientRect();
            return document.elementFromPoint(left + width / 2, top + height / 2) !== one;
          }).length,
      );
    expect(await under('.tools button, .tools input, .tools select')).toBe(0);
    await own.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    expect(await under('.outcome [role="status"]')).toBe(0);
  });

  it('lists every policy that tabs and windows read at once', async () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    for (const name of names) pages[`/at-once/${name}`] = policy(name);
    const opening = driver.openWindow(site.url('/at-once/E'), false);
    const tabs = await Promise.all(names.slice(0, 4).map((name) => driver.open(site.url(`/at-once/${name}`))));
    const window = await opening;
    await expect.poll(async () => (await window.badge()).text, patience).not.toBe('');
    await own.bringToFront();
    await expect
      .poll(async () => (await listed()).toSorted(), patience)
      .toEqual(names.map((name) => `Privacy Policy | ${name}`));
    await Promise.all(tabs.map((tab) => tab.close()));
    await window.close();
  });

  it('takes in what two pages add at once to one policy, in one order', async () => {
    const other = await driver.openOwnPage('policies.html');
    const inputs = await Promise.all([own, other].map((page) => page.waitForSelector('input[type="file"]')));
    const files = ['morning', 'evening'].map((name, at) => {
      const path = join(folder, `${name}.json`);
      writeFileSync(path, writeKeptFile([version('kites', { units: [name], firstSeen: at + 1, lastSeen: at + 5 })]));
      return path;
    });
    await Promise.all(
      inputs.map((input, at) => (input as ElementHandle<HTMLInputElement>).uploadFile(files[at] ?? '')),
    );
    await says('2 versions');
    const links = () => own.$$eval('.kept li a', (all) => all.map((link) => link.getAttribute('aria-label')));
    await expect.poll(links, patience).toHaveLength(2);
    await other.close();
  });

  it('keeps the order of versions where the clock is set back between them', async () => {
    pages['/clock'] = policy('Clock');
    await (await read('/clock')).close();
    await driver.setClock(-40 * 86_400_000);
    pages['/clock'] = policy('Clock', '<p>We sell your personal information to data brokers.</p>');
    const page = await read('/clock');
    expect((await driver.badge(page)).title).toMatch(/\d changes? since you read it before$/);
    await page.close();
    await driver.setClock(0);
    await own.bringToFront();
    const links = () => own.$$eval('.kept a[href^="/report.html?kept="]', (all) => all.map((link) => link.href));
    await expect.poll(links, patience).toHaveLength(3);
    // The newest twice, as the policy's own and as the first of its versions; its number is the higher.
    const [newest, first, second] = (await links()).map((link) => Number(link.split('=')[1]));
    expect([newest === first, Number(first) > Number(second)]).toEqual([true, true]);
  });

  it('deletes by keyboard, once it is sure', async () => {
    pages['/deleted'] = policy('Deleted');
    await (await read('/deleted')).close();
    await own.bringToFront();
    await own.waitForSelector('.kept summary');
    await own.focus('.kept summary');
    await own.keyboard.press('Enter');
    await own.focus('.kept details > button');
    await own.keyboard.press('Enter');
    await own.waitForSelector('.kept .confirm');
    // The focus is on "Cancel", so that nothing is deleted by a second press.
    await own.keyboard.press('Tab');
    await own.keyboard.press('Enter');
    await says('1 version was deleted.');
    expect(await listed()).toEqual([]);
  });

  it('takes in a file, and refuses a hostile one whole', async () => {
    await choose(writeKeptFile([version('kites'), version('boats')]));
    await says('2 versions were added.');
    expect((await listed()).toSorted()).toEqual(['Privacy at boats', 'Privacy at kites']);
    const hostile = JSON.parse(writeKeptFile([version('mist'), version('mist')]));
    hostile.entries[1].url = 'javascript:document.title="taken"';
    await choose(JSON.stringify(hostile));
    await says('Entry 2 is wrong in “url”');
    await choose(writeKeptFile([version('mist', { units: ['x'.repeat(10_500_000)] })]));
    await says('take up more room than there is');
    expect((await listed()).toSorted()).toEqual(['Privacy at boats', 'Privacy at kites']);
  });

  it('makes room for what is read by deleting what is oldest, and says so', async () => {
    const large = (host: string, text: string) => version(host, { units: [text.repeat(4_990_000)] });
    await choose(writeKeptFile([large('old', 'a'), { ...large('newer', 'b'), lastSeen: 90_000_000 }]));
    await says('2 versions were added.');
    pages['/fresh'] = policy('Fresh', `<p>${'z'.repeat(30_000)}</p>`);
    await (await read('/fresh')).close();
    await own.bringToFront();
    await says('To make room, 1 old version was deleted');
    expect(await listed()).toEqual(['Privacy Policy | Fresh', 'Privacy at newer']);
  });

  it('leaves out an entry that is damaged, and names it', async () => {
    await choose(writeKeptFile([version('kites'), version('boats')]));
    await says('2 versions were added.');
    await own.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('kept-policies');
          opening.onsuccess = () => {
            const change = opening.result.transaction('entries', 'readwrite');
            const entries = change.objectStore('entries');
            entries.getAll().onsuccess = ({ target }) => {
              const [first] = (target as IDBRequest<readonly object[]>).result;
              entries.put({ ...first, firstSeen: 'yesterday' });
            };
            change.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await own.reload({ waitUntil: [] });
    await says('This entry is damaged and cannot be read.');
    await says('https://kites.example/privacy');
    expect(await listed()).toEqual(['Privacy at boats']);
    pages['/beside'] = policy('Beside');
    await (await read('/beside')).close();
    await own.bringToFront();
    await expect.poll(listed, patience).toEqual(['Privacy Policy | Beside', 'Privacy at boats']);
  });

  it('keeps what is remembered, and the settings of before, after an update', async () => {
    await choose(writeKeptFile([version('kites')]));
    await says('1 version was added.');
    await own.evaluate(() =>
      chrome.storage.sync.set({
        settings: { version: 1, reading: 'automatic', hasBadge: true, countedGroups: [], ignoredHosts: [] },
      }),
    );
    await driver.update();
    own = await driver.openOwnPage('policies.html');
    await own.waitForSelector('.kept');
    expect(await listed()).toEqual(['Privacy at kites']);
    await says('Remembering is switched off');
  });
});
