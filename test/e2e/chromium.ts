/** Chromium as a `Driver`. */
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { needBrowser } from '../../scripts/browsers';
import type { browser as extensionApi } from 'wxt/browser';
import type { Badge, Driver, PopupWindow } from './driver';

/** In the background, where the functions given to `evaluate` run. */
declare const chrome: typeof extensionApi;

const build = '.output/chrome-mv3';

export async function launchChromium(): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chrome'),
    pipe: true,
    enableExtensions: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const id = await browser.installExtension(build);
  return new Chromium(browser, id);
}

class Chromium implements Driver {
  constructor(
    private readonly browser: Browser,
    private readonly id: string,
  ) {}

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  async badge(page: Page): Promise<Badge> {
    const tabId = await this.tabOf(page);
    const worker = await this.worker();
    return worker.evaluate(
      async (tab) => ({
        text: await chrome.action.getBadgeText({ tabId: tab }),
        title: await chrome.action.getTitle({ tabId: tab }),
      }),
      tabId,
    );
  }

  async openPopup(page: Page): Promise<PopupWindow> {
    await page.bringToFront();
    const extension = (await this.browser.extensions()).get(this.id);
    if (extension === undefined) throw new Error('The extension is not installed.');
    const opened = this.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    await page.triggerExtensionAction(extension);
    return new ChromiumPopup(await (await opened).asPage());
  }

  async storedKeys(): Promise<readonly string[]> {
    const worker = await this.worker();
    return worker.evaluate(async () => Object.keys(await chrome.storage.session.get()));
  }

  async stopBackground(): Promise<void> {
    const target = await this.browser.waitForTarget(isBackground);
    const worker = await target.worker();
    await worker?.close();
    await until(async () => !this.browser.targets().some(isBackground));
  }

  async popupAsPage(page: Page): Promise<Page> {
    const tabId = await this.tabOf(page);
    return this.open(`chrome-extension://${this.id}/popup.html?tab=${tabId}`);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async worker(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget(isBackground);
    const worker = await target.worker();
    if (worker === null) throw new Error('The background has no worker.');
    return worker;
  }

  private async tabOf(page: Page): Promise<number> {
    await page.bringToFront();
    const worker = await this.worker();
    const id = await worker.evaluate(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
    );
    if (id === undefined) throw new Error('No tab is in front.');
    return id;
  }
}

class ChromiumPopup implements PopupWindow {
  constructor(private readonly page: Page) {}

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  click(selector: string): Promise<boolean> {
    return this.page.evaluate((wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      element?.click();
      return element !== null;
    }, selector);
  }

  links(selector: string): Promise<readonly string[]> {
    return this.page.$$eval(selector, (links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
    );
  }

  async close(): Promise<void> {
    // It also closes by itself, when its page comes to the front.
    if (!this.page.isClosed()) await this.page.close();
  }
}

const isBackground = (target: Target): boolean => target.type() === 'service_worker';

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error('The background did not stop.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
