/** Every state of every page, brought about in a real browser: by what is stored, where that is what the page shows. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Site } from '../../scripts/shared/sample-site';
import type { KeepNote } from '../../lib/keep/keep-note';
import type { FailureReason } from '../../lib/extension/popup/popup-state';
import type { PolicyReport } from '../../lib/policy/report';
import type { Translate } from '../../lib/report/translate';
import { report } from '../support/sample-report';
import type { Driver } from './driver';
import type { SlowSite } from './slow-site';
import { hardReports, inventedReport } from './invented-report';
import type { RedirectingSite } from './redirecting-site';

/** A policy's tab, whose stored reading tests change at will. */
export class ReadTab {
  private constructor(
    private readonly driver: Driver,
    private readonly tab: Page,
    private readonly key: string,
    private readonly visit: string,
  ) {}

  static async open(driver: Driver, site: Site): Promise<ReadTab> {
    const tab = await driver.open(site.url('meadow-lists'));
    const popup = await driver.ownPage('popup.html', tab);
    await popup.waitForSelector('.points');
    // Puppeteer does not know the address of Firefox's own pages.
    const key = await popup.evaluate(() => `tab-${new URLSearchParams(location.search).get('tab')}`);
    await popup.close();
    const { visit } = (await driver.stored(key)) as { readonly visit: string };
    return new ReadTab(driver, tab, key, visit);
  }

  /** Opens a page that shows this report. */
  async show(path: 'popup.html' | 'report.html', shown: PolicyReport, note?: KeepNote): Promise<Page> {
    const reading = { visit: this.visit, state: 'read', report: shown, blocks: {} };
    await this.driver.store(this.key, { ...reading, ...(note && { note }) });
    return this.driver.ownPage(path, this.tab);
  }

  /** The address of the policy: a report of another address has no text to show. */
  get url(): string {
    return this.tab.url();
  }

  /** Opens a popup after an update, that finds what the version before has stored. */
  async showOutdated(): Promise<Page> {
    await this.driver.store(this.key, { visit: this.visit, state: 'read', report: { schema: 0 } });
    return this.driver.ownPage('popup.html', this.tab);
  }

  async showFailure(what: FailureReason, detail: string): Promise<Page> {
    await this.driver.store(this.key, { visit: this.visit, state: 'failed', what, detail });
    return this.driver.ownPage('popup.html', this.tab);
  }
}

/** A browser with the extension, sites, and the tab of a policy that was read. */
export interface Scene {
  readonly driver: Driver;
  readonly site: Site;
  readonly redirecting: RedirectingSite;
  readonly slow: SlowSite;
  readonly tab: ReadTab;
  /** What the extension says, in its language. */
  readonly t: Translate;
}

export interface State {
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly open: (scene: Scene) => Promise<Page>;
}

/** Opens every line that opens, and waits for what is loaded by that. */
export const unfold = async (page: Page): Promise<void> => {
  await page.$$eval('.group > h2 > button[aria-expanded="false"]', (all) => all.forEach((button) => button.click()));
  await page.waitForFunction(() => document.querySelector('.group > .body:empty') === null);
  await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
  await page.waitForFunction(() =>
    [...document.querySelectorAll('details')].every(({ open, textContent, firstElementChild }) =>
      open ? textContent !== firstElementChild?.textContent : true,
    ),
  );
};

const settled = async (page: Page, selector: string): Promise<Page> => {
  await page.waitForSelector(selector);
  return page;
};

/** For states that look alike: waits until the page says this. */
const says = async (page: Page, words: string): Promise<Page> => {
  await page.waitForFunction((wanted) => document.body?.innerText.includes(wanted), {}, words);
  return page;
};

const press = async (page: Page, button: string, appears: string): Promise<Page> => {
  await page.waitForSelector(button);
  await page.$eval(button, (element) => (element as HTMLElement).click());
  return settled(page, appears);
};

/** Keeps the page as it is, whatever comes to pass: what it draws next, nobody sees. */
const still = async (page: Page, words: string): Promise<Page> => {
  await page.waitForFunction(
    (wanted) => {
      const root = document.querySelector('[aria-busy="true"]')?.parentElement;
      if (!root?.innerText.includes(wanted)) return false;
      root.replaceWith(root.cloneNode(true));
      return true;
    },
    {},
    words,
  );
  return page;
};

/** Remembers invented policies. @returns "Your policies", with two versions of one chosen, the newer first. */
const remembered = async ({ driver }: Scene): Promise<Page> => {
  const page = await driver.openOwnPage('policies.html');
  const input = await page.waitForSelector('input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile('test/fixtures/kept-policies.json');
  await settled(page, '.kept');
  await unfold(page);
  await page.$$eval('.kept + .kept input', (boxes) => boxes.forEach((box) => box.click()));
  return settled(page, '.compare a');
};

/** A page that shows a report whose policy has changed. */
const changed = async (scene: Scene, path: 'popup.html' | 'report.html'): Promise<Page> => {
  const list = await remembered(scene);
  const entry = await list.$eval('.compare a', (link) => Number(/\d+/.exec(link.getAttribute('href') ?? '')?.[0]));
  await list.close();
  const page = await settled(
    await scene.tab.show(path, inventedReport, { kind: 'changed', entry, facts: 2 }),
    '.keeping details',
  );
  await unfold(page);
  return page;
};

/** The report page that fetches an address, for a page of the same site. */
const fetching = (address: string): string => `report.html?read=${address}&from=${address}`;

const popup = (name: string, open: State['open']): State => ({ name: `popup: ${name}`, width: 360, open });
const wide = (name: string, open: State['open']): State => ({ name, width: 1280, open });

const popupOf =
  (shown: PolicyReport): State['open'] =>
  async ({ tab }) => {
    const page = await settled(await tab.show('popup.html', shown), '.groups, .notice');
    await unfold(page);
    return page;
  };

export const states: readonly State[] = [
  popup('a report', async ({ tab }) => settled(await tab.show('popup.html', inventedReport), '.marking button')),
  popup('an offer to remember', async ({ tab }) =>
    settled(await tab.show('popup.html', inventedReport, { kind: 'offer' }), '.keeping button'),
  ),
  popup('a policy that was not remembered', async ({ tab }) =>
    settled(await tab.show('popup.html', inventedReport, { kind: 'not-kept', isFull: true }), '.keeping a'),
  ),
  wide('your policies: none', async ({ driver }) => settled(await driver.openOwnPage('policies.html'), '.tools')),
  popup('what has changed', (scene) => changed(scene, 'popup.html')),
  popup('everything opened', async (scene) => settled(await popupOf(inventedReport)(scene), '.request textarea')),
  popup('marked', async ({ tab }) => press(await tab.show('popup.html', inventedReport), '.marking button', '.hint')),
  ...Object.entries(hardReports).map(([name, shown]) => popup(name, popupOf(shown))),
  popup('nothing found', popupOf(report())),
  popup('a language that it cannot read', popupOf(report({ language: 'nl' }))),
  popup('a policy in Dutch', async ({ driver, redirecting, t }) =>
    says(await driver.ownPage('popup.html', await driver.open(redirecting.url('/dutch'))), t('state.openEnglish')),
  ),
  popup('waiting for the page', async ({ driver, slow, t }) =>
    still(await driver.ownPage('popup.html', await slow.openUnfinished(driver)), t('state.waiting')),
  ),
  popup('reading', async ({ driver, slow, t }) =>
    still(await driver.ownPage('popup.html', await slow.open(driver)), t('state.reading')),
  ),
  popup('a report of the version before', async ({ tab }) => settled(await tab.showOutdated(), '.finding')),
  popup('no room', async ({ tab }) => settled(await tab.showFailure('storage-full', 'QUOTA_BYTES'), '.notice')),
  popup('a page that does not answer', async ({ tab }) => settled(await tab.showFailure('page-silent', ''), '.notice')),
  popup('a page that broke the reader', async ({ tab }) => {
    const page = await settled(await tab.showFailure('reading-failed', 'TypeError: kite is not a string'), '.detail');
    await unfold(page);
    return page;
  }),
  popup('no policy, but one to read', async ({ driver, site }) =>
    settled(await driver.ownPage('popup.html', await driver.open(site.url('shop-home'))), '.notice .ways'),
  ),
  popup('no policy', async ({ driver, site }) =>
    settled(await driver.ownPage('popup.html', await driver.open(site.url('garden-article'))), '.notice'),
  ),
  popup('a PDF', async ({ driver, redirecting, t }) =>
    says(await driver.ownPage('popup.html', await driver.open(redirecting.url('/handbook.pdf'))), t('pdf.title')),
  ),
  popup('a page of the browser', async ({ driver }) =>
    settled(await driver.ownPage('popup.html', await driver.open('about:blank')), '.notice'),
  ),
  wide('report: all of it', async ({ tab }) => {
    const page = await settled(await tab.show('report.html', inventedReport), '.finding');
    await unfold(page);
    return page;
  }),
  wide('report: the text beside', async ({ tab }) =>
    press(await tab.show('report.html', { ...inventedReport, url: tab.url }), '.text-toggle', '.policy-text'),
  ),
  wide('report: a PDF to choose', async ({ driver }) =>
    settled(await driver.openOwnPage('report.html?file'), 'input[type=file]'),
  ),
  wide('report: a policy that is being fetched', async ({ driver, redirecting, t }) =>
    still(await driver.openOwnPage(fetching(redirecting.url('/silent'))), t('fetch.reading')),
  ),
  wide('report: a policy that was fetched', async ({ driver, redirecting }) =>
    settled(await driver.openOwnPage(fetching(redirecting.url('/policy'))), '.finding'),
  ),
  wide('report: a policy that could not be fetched', async ({ driver, site }) =>
    settled(await driver.openOwnPage(fetching(site.url('/nowhere'))), '.notice button'),
  ),
  wide('report: a policy that waits for a click', async ({ driver, site }) =>
    settled(await driver.openOwnPage(`${fetching(site.url('/nowhere'))}&again`), '.notice button'),
  ),
  wide('options', async ({ driver }) => {
    const page = await settled(await driver.openOwnPage('options.html'), 'fieldset');
    await unfold(page);
    return page;
  }),
  wide('options: a file refused', async ({ driver, t }) => {
    const page = await driver.openOwnPage('options.html');
    const input = await page.waitForSelector('input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile('test/fixtures/policies/shop-home.html');
    return says(page, t('options.refused', [1, '']).trim());
  }),
  wide('options: no room', async ({ driver, t }) => {
    const page = await driver.openOwnPage('options.html');
    await settled(page, 'textarea');
    await page.$eval('textarea', (sites) => {
      // More than browsers keep under one name.
      sites.value = Array.from({ length: 1_000 }, (_, at) => `kites-${at}.example`).join('\n');
      sites.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return says(page, t('options.forSession'));
  }),
  wide('report: what has changed', (scene) => changed(scene, 'report.html')),
  wide('your policies: two compared', async (scene) => {
    const page = await remembered(scene);
    await page.$eval('.compare a', (link) => link.click());
    await settled(page, '.pair');
    await unfold(page);
    return page;
  }),
  wide('your policies', async (scene) => press(await remembered(scene), '.kept details > button', '.confirm')),
  wide('your policies: a file refused', async ({ driver, t }) => {
    const page = await driver.openOwnPage('policies.html');
    const input = await page.waitForSelector('input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile('test/fixtures/policies/shop-home.html');
    return says(page, t('policies.notJson'));
  }),
  wide('welcome', async ({ driver }) => settled(await driver.openOwnPage('welcome.html'), 'fieldset')),
  wide('welcome: the sample read', async ({ driver }) => {
    const page = await settled(await driver.openOwnPage('welcome.html'), '.groups');
    await unfold(page);
    return page;
  }),
  // Last, for nothing is read after it.
  popup('no access', async ({ driver, site, t }) => {
    await driver.withholdAccess();
    return says(await driver.ownPage('popup.html', await driver.open(site.url('meadow-lists'))), t('state.noAccess'));
  }),
  wide('welcome: no access', async ({ driver }) => {
    await driver.withholdAccess();
    return settled(await driver.openOwnPage('welcome.html'), '#access');
  }),
];
