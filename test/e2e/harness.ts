/** What both drivers share: a page of the extension, in a tab behind the others, lends the tests the browser's interfaces. */
import type { Browser, Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { Badge, StorageArea } from './driver';

/** In the harness page, where the functions given to `evaluate` run; Firefox knows it by this name, too. */
declare const chrome: typeof extensionApi;

export class Harness {
  private constructor(
    private readonly browser: Browser,
    private readonly base: string,
    public page: Page,
  ) {}

  /** @param base the extension's own origin. */
  static async open(browser: Browser, base: string): Promise<Harness> {
    const page = await openFirst(browser, base);
    await closeWelcome(page);
    return new Harness(browser, base, page);
  }

  /** Opens a window with a page of the web and, behind it, another harness: in private windows, extensions see more from within. */
  async openWindow(url: string, isPrivate: boolean): Promise<readonly [Page, Harness]> {
    const own = `${this.base}/popup.html?harness-of=${encodeURIComponent(url)}`;
    await this.page.evaluate(
      async (pages, incognito) => void (await chrome.windows.create({ url: [...pages], incognito })),
      [url, own],
      isPrivate,
    );
    return [await findPage(this.browser, url), new Harness(this.browser, this.base, await findPage(this.browser, own))];
  }

  /** The tabs of the harness's own window, but for the harness. */
  tabs(): Promise<readonly { readonly title: string; readonly url: string }[]> {
    return this.page.evaluate(async () => {
      const own = await chrome.tabs.getCurrent();
      const tabs = await chrome.tabs.query({ currentWindow: true });
      return tabs.filter(({ id }) => id !== own?.id).map(({ title = '', url = '' }) => ({ title, url }));
    });
  }

  /** Closes the tabs of the harness's own window one after the other, its own last. */
  async closeTabs(): Promise<void> {
    await this.page.evaluate(async () => {
      const own = await chrome.tabs.getCurrent();
      for (const { id } of await chrome.tabs.query({ currentWindow: true }))
        if (id !== undefined && id !== own?.id) await chrome.tabs.remove(id);
    });
    await this.page.close();
  }

  /** Resolves when the page is closed, as all pages of the extension are when it starts anew; Firefox does not tell. */
  async isGone(): Promise<void> {
    if (!this.page.isClosed()) await new Promise<void>((resolve) => this.page.once('close', () => resolve()));
  }

  /** After the extension has started anew. */
  async reopen(): Promise<void> {
    this.page = await openFirst(this.browser, this.base);
  }

  async openPage(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  async openOwnPage(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(`${this.base}/${path}`, { waitUntil: [] });
    return page;
  }

  async badge(page: Page): Promise<Badge> {
    const tabId = await this.tabOf(page);
    return this.page.evaluate(
      async (tab) => ({
        text: await chrome.action.getBadgeText({ tabId: tab }),
        title: await chrome.action.getTitle({ tabId: tab }),
      }),
      tabId,
    );
  }

  storedKeys(area: StorageArea = 'session'): Promise<readonly string[]> {
    return this.page.evaluate(async (name) => Object.keys(await chrome.storage[name].get()), area);
  }

  async stored(key: string): Promise<unknown> {
    return this.page.evaluate(async (name) => (await chrome.storage.session.get(name))[name], key);
  }

  async store(key: string, value: unknown): Promise<void> {
    await this.page.evaluate((name, data) => chrome.storage.session.set({ [name]: data }), key, value);
  }

  /** Brings the page to the front, and says which tab that is. */
  async tabOf(page: Page): Promise<number> {
    await page.bringToFront();
    const id = await this.page.evaluate(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
    );
    if (id === undefined) throw new Error('No tab is in front.');
    return id;
  }
}

/** The page at an address; puppeteer does not know the address of Firefox's own pages, but they do. */
async function findPage(browser: Browser, url: string): Promise<Page> {
  for (;;) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate('location.href').catch(() => null);
      if (address === url) return page;
    }
  }
}

/** Asks again for as long as the extension has not started. */
async function openFirst(browser: Browser, base: string): Promise<Page> {
  const page = await browser.newPage();
  for (;;) {
    try {
      // Firefox never reports that a page of an extension has loaded.
      await page.goto(`${base}/popup.html?harness`, { waitUntil: [] });
      await page.waitForFunction(() => typeof chrome.action === 'object');
      return page;
    } catch (error) {
      if (!String(error).includes('ERR_BLOCKED_BY_CLIENT')) throw error;
    }
  }
}

/** Waits for the first-run page, which every installation opens, and closes it: it would come in front of a test's page. */
async function closeWelcome(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => {
      const tabs = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
      const welcome = tabs.find(({ documentUrl }) => documentUrl?.endsWith('/welcome.html'));
      if (welcome === undefined) return false;
      await chrome.tabs.remove(welcome.tabId);
      return true;
      // Not by frames, which stand still here while the first-run page is in front.
    },
    { polling: 100 },
  );
}
