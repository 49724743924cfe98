/** What both drivers do alike: by way of the harness, a page of the extension. */
import type { Page } from 'puppeteer-core';
import type { Appearance, Badge, Driver, PopupWindow, StorageArea, TestWindow } from './driver';
import type { Harness } from './harness';

export abstract class HarnessedDriver implements Driver {
  constructor(
    protected readonly harness: Harness,
    readonly earlyPages: readonly Page[],
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

  stored(key: string): Promise<unknown> {
    return this.harness.stored(key);
  }

  store(key: string, value: unknown): Promise<void> {
    return this.harness.store(key, value);
  }

  openOwnPage(path: string): Promise<Page> {
    return this.harness.openOwnPage(path);
  }

  async ownPage(path: string, page: Page): Promise<Page> {
    return this.openOwnPage(`${path}?tab=${await this.harness.tabOf(page)}`);
  }

  async openWindow(url: string, isPrivate: boolean): Promise<TestWindow> {
    const [page, harness] = await this.harness.openWindow(url, isPrivate);
    return {
      page,
      openPopup: () => this.openPopup(page, harness),
      badge: () => harness.badge(page),
      storedKeys: () => harness.storedKeys(),
      tabs: () => harness.tabs(),
      close: () => harness.closeTabs(),
    };
  }

  abstract setAppearance(page: Page, appearance: Appearance): Promise<void>;
  abstract spokenText(page: Page): Promise<string>;
  /** @param harness of the window that the page is in. */
  abstract openPopup(page: Page, harness?: Harness): Promise<PopupWindow>;
  abstract withholdAccess(): Promise<void>;
  abstract stopBackground(): Promise<void>;
  abstract setClock(offset: number): Promise<void>;
  abstract update(): Promise<void>;
  abstract close(): Promise<void>;
}
