/** Firefox as a `Driver`. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { needBrowser } from '../../scripts/browsers';
import type { Badge, Driver, DriverOptions, PopupWindow, StorageArea } from './driver';
import { Harness } from './harness';

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

export async function launchFirefox({ isAccessWithheld = false, proxyPort }: DriverOptions = {}): Promise<Driver> {
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
      ...(proxyPort === undefined ? {} : proxyPreferences(proxyPort)),
    },
  });
  await firefox.installExtension(build);
  return new Firefox(firefox, await Harness.open(firefox, `moz-extension://${uuid}`));
}

const proxyPreferences = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

class Firefox implements Driver {
  constructor(
    private readonly firefox: Browser,
    private readonly harness: Harness,
  ) {}

  open(url: string): Promise<Page> {
    return this.harness.openPage(url);
  }

  badge(page: Page): Promise<Badge> {
    return this.harness.badge(page);
  }

  storedKeys(area?: StorageArea): Promise<readonly string[]> {
    return this.harness.storedKeys(area);
  }

  async openPopup(page: Page): Promise<PopupWindow> {
    await page.bringToFront();
    await closePopup(this.harness.page);
    await this.harness.page.evaluate(() => browser.action.openPopup());
    await this.harness.page.waitForFunction(
      () => browser.extension.getViews({ type: 'popup' })[0]?.document.readyState === 'complete',
    );
    return new FirefoxPopup(this.harness.page);
  }

  async stopBackground(): Promise<void> {
    // Firefox stops it by itself once idle; there is no command for it.
    await this.harness.page.waitForFunction(
      async () => (await browser.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length === 0,
    );
  }

  openOwnPage(path: string): Promise<Page> {
    return this.harness.openOwnPage(path);
  }

  async ownPage(path: string, page: Page): Promise<Page> {
    return this.harness.openOwnPage(`${path}?tab=${await this.harness.tabOf(page)}`);
  }

  async close(): Promise<void> {
    await this.firefox.close();
  }
}

class FirefoxPopup implements PopupWindow {
  constructor(private readonly harness: Page) {}

  text(): Promise<string> {
    return this.harness.evaluate(() => browser.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '');
  }

  click(selector: string): Promise<boolean> {
    return this.harness.evaluate((wanted) => {
      const popup = browser.extension.getViews({ type: 'popup' })[0];
      const element = popup?.document.querySelector<HTMLElement>(wanted);
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
