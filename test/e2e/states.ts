/** Every state of every page, brought about in a real browser: by what is stored, where that is what the page shows. */
import type { Page } from 'puppeteer-core';
import type { Site } from '../../scripts/sample-site';
import type { FailureReason } from '../../lib/extension/popup-state';
import type { PolicyReport } from '../../lib/policy/report';
import { report } from '../report/sample';
import type { Driver } from './driver';
import { hardReports, inventedReport } from './invented-report';

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
    await popup.waitForSelector('.overview');
    // Puppeteer does not know the address of Firefox's own pages.
    const key = await popup.evaluate(() => `tab-${new URLSearchParams(location.search).get('tab')}`);
    await popup.close();
    const { visit } = (await driver.stored(key)) as { readonly visit: string };
    return new ReadTab(driver, tab, key, visit);
  }

  /** Opens a page that shows this report. */
  async show(path: 'popup.html' | 'report.html', shown: PolicyReport): Promise<Page> {
    await this.driver.store(this.key, { visit: this.visit, state: 'read', report: shown, blocks: {} });
    return this.driver.ownPage(path, this.tab);
  }

  /** The address of the policy: a report of another address has no text to show. */
  get url(): string {
    return this.tab.url();
  }

  async showFailure(what: FailureReason, detail: string): Promise<Page> {
    await this.driver.store(this.key, { visit: this.visit, state: 'failed', what, detail });
    return this.driver.ownPage('popup.html', this.tab);
  }
}

/** A browser with the extension, a site, and the tab of a policy that was read. */
export interface Scene {
  readonly driver: Driver;
  readonly site: Site;
  readonly tab: ReadTab;
}

export interface State {
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly open: (scene: Scene) => Promise<Page>;
}

/** Opens every line that opens, and waits for what is loaded by that. */
export const unfold = async (page: Page): Promise<void> => {
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

const press = async (page: Page, button: string, appears: string): Promise<Page> => {
  await page.waitForSelector(button);
  await page.$eval(button, (element) => (element as HTMLElement).click());
  return settled(page, appears);
};

const popup = (name: string, open: State['open']): State => ({ name: `popup: ${name}`, width: 360, open });
const wide = (name: string, open: State['open']): State => ({ name, width: 1280, open });

const popupOf =
  (shown: PolicyReport): State['open'] =>
  async ({ tab }) => {
    const page = await settled(await tab.show('popup.html', shown), '.finding, .notice');
    await unfold(page);
    return page;
  };

export const states: readonly State[] = [
  popup('a report', async ({ tab }) => settled(await tab.show('popup.html', inventedReport), '.marking button')),
  popup('everything opened', popupOf(inventedReport)),
  popup('marked', async ({ tab }) => press(await tab.show('popup.html', inventedReport), '.marking button', '.hint')),
  ...Object.entries(hardReports).map(([name, shown]) => popup(name, popupOf(shown))),
  popup('nothing found', popupOf(report())),
  popup('a language that it cannot read', popupOf(report({ language: 'de' }))),
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
  wide('report: a policy that could not be fetched', async ({ driver, site }) =>
    settled(await driver.openOwnPage(`report.html?read=${site.url('/nowhere')}`), '.notice button'),
  ),
  wide('report: a policy that waits for a click', async ({ driver, site }) =>
    settled(await driver.openOwnPage(`report.html?read=${site.url('/nowhere')}&again`), '.notice button'),
  ),
  wide('options', async ({ driver }) => {
    const page = await settled(await driver.openOwnPage('options.html'), 'fieldset');
    await unfold(page);
    return page;
  }),
  wide('welcome', async ({ driver }) => settled(await driver.openOwnPage('welcome.html'), 'fieldset')),
  wide('welcome: the sample read', async ({ driver }) => {
    const page = await press(await driver.openOwnPage('welcome.html'), 'section > button', '.overview');
    await unfold(page);
    return page;
  }),
];
