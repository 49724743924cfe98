/** Firefox as a `Driver`: a page of the extension, open in a tab behind the others, lends the tests its `browser`. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from '../../scripts/browsers';
import type { browser as extensionApi } from 'wxt/browser';
import type { Badge, Driver, DriverOptions, PopupWindow } from './driver';

/** The popup's window, as another page of the extension may reach into it. */
interface Popup {
  readonly document: Document;
  close(): void;
}

/** In the harness page, where the functions given to `evaluate` run. */
declare const browser: Omit<typeof extensionApi, 'extension'> & {
  readonly extension: { getViews(filter: { type: 'popup' }): readonly Popup[] };
};

const build = resolve('.output/firefox-mv3');
const geckoId = 'plainprint@plainprint.example';

/** Milliseconds of idleness after which Firefox stops the background; its default is 30 seconds. */
const idleTimeout = 2000;

export async function launchFirefox({ isAccessWithheld = false }: DriverOptions = {}): Promise<Driver> {
  const uuid = randomUUID();
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'extensions.originControls.grantByDefault': !isAccessWithheld,
      'extensions.background.idle.timeout': idleTimeout,
      // Grants what is asked for without a prompt, which no script could press.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await firefox.installExtension(build);
  const harness = await firefox.newPage();
  await harness.goto(`moz-extension://${uuid}/popup.html`, { waitUntil: [] });
  await harness.waitForFunction(() => typeof browser.action === 'object');
  return new Firefox(firefox, harness, uuid);
}

class Firefox implements Driver {
  constructor(
    private readonly firefox: Browser,
    private readonly harness: Page,
    private readonly uuid: string,
  ) {}

  async open(url: string): Promise<Page> {
    const page = await this.firefox.newPage();
    await page.goto(url);
    return page;
  }

  async badge(page: Page): Promise<Badge> {
    const tabId = await this.tabOf(page);
    return this.harness.evaluate(
      async (tab) => ({
        text: await browser.action.getBadgeText({ tabId: tab }),
        title: await browser.action.getTitle({ tabId: tab }),
      }),
      tabId,
    );
  }

  async openPopup(page: Page): Promise<PopupWindow> {
    await page.bringToFront();
    await closePopup(this.harness);
    await this.harness.evaluate(() => browser.action.openPopup());
    await this.harness.waitForFunction(
      () => browser.extension.getViews({ type: 'popup' })[0]?.document.readyState === 'complete',
    );
    return new FirefoxPopup(this.harness);
  }

  storedKeys(): Promise<readonly string[]> {
    return this.harness.evaluate(async () => Object.keys(await browser.storage.session.get()));
  }

  async stopBackground(): Promise<void> {
    // Firefox stops it by itself once idle; there is no command for it.
    await this.harness.waitForFunction(
      async () => (await browser.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length === 0,
    );
  }

  async popupAsPage(page: Page): Promise<Page> {
    const tabId = await this.tabOf(page);
    const popup = await this.firefox.newPage();
    await popup.goto(`moz-extension://${this.uuid}/popup.html?tab=${tabId}`, { waitUntil: [] });
    return popup;
  }

  async close(): Promise<void> {
    await this.firefox.close();
  }

  private async tabOf(page: Page): Promise<number> {
    await page.bringToFront();
    const id = await this.harness.evaluate(
      async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id,
    );
    if (id === undefined) throw new Error('No tab is in front.');
    return id;
  }
}

class FirefoxPopup implements PopupWindow {
  constructor(private readonly harness: Page) {}

  text(): Promise<string> {
    return this.harness.evaluate(() => browser.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '');
  }

  click(selector: string): Promise<boolean> {
    return this.harness.evaluate((wanted) => {
      const element = browser.extension.getViews({ type: 'popup' })[0]?.document.querySelector<HTMLElement>(wanted);
      element?.click();
      return element != null;
    }, selector);
  }

  links(selector: string): Promise<readonly string[]> {
    return this.harness.evaluate((wanted) => {
      const popup = browser.extension.getViews({ type: 'popup' })[0];
      return [...(popup?.document.querySelectorAll<HTMLAnchorElement>(wanted) ?? [])].map(({ href }) => href);
    }, selector);
  }

  close(): Promise<void> {
    return closePopup(this.harness);
  }
}

/** Firefox opens no popup while one is open. */
async function closePopup(harness: Page): Promise<void> {
  await harness.evaluate(() => browser.extension.getViews({ type: 'popup' })[0]?.close());
  await harness.waitForFunction(() => browser.extension.getViews({ type: 'popup' }).length === 0);
}
