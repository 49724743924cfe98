/** What the tests ask of a browser with the extension in it, whichever browser it is. */
import type { Page } from 'puppeteer-core';
import type { EarlyPages } from './early-pages';
import type { Language } from './translated-build';

export interface Badge {
  readonly text: string;
  readonly title: string;
}

export type StorageArea = 'session' | 'local' | 'sync';

/** The popup as the browser shows it over the page in front. */
export interface PopupWindow {
  text(): Promise<string>;
  /** The policy's own title, which the site's name carries; '' where no policy is shown. */
  title(): Promise<string>;
  /** Clicks the first element that matches; false where there is none. */
  click(selector: string): Promise<boolean>;
  /** The addresses of all links that match. */
  links(selector: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A window of the browser, whose extension pages the tests use as those of the first window. */
export interface TestWindow {
  readonly page: Page;
  openPopup(): Promise<PopupWindow>;
  badge(): Promise<Badge>;
  storedKeys(): Promise<readonly string[]>;
  /** What stands in its tabs. */
  tabs(): Promise<readonly { readonly title: string; readonly url: string }[]>;
  /** Closes its tabs one after the other, and with the last one the window. */
  close(): Promise<void>;
}

/** How the reader's system wants pages to look. */
export interface Appearance {
  readonly scheme: 'light' | 'dark';
  readonly hasForcedColours?: boolean;
  readonly hasReducedMotion?: boolean;
}

/** Waits until a page has taken on an appearance. */
export const hasAppearance = (page: Page, { scheme, hasForcedColours = false }: Appearance): Promise<unknown> =>
  page.waitForFunction(
    (wanted, isForced) =>
      matchMedia('(forced-colors: active)').matches === isForced &&
      (isForced || matchMedia(`(prefers-color-scheme: ${wanted})`).matches),
    {},
    scheme,
    hasForcedColours,
  );

export interface Driver {
  /** The pages that were there when the extension was installed, or loaded meanwhile. */
  readonly earlyPages: readonly Page[];
  open(url: string): Promise<Page>;
  /** The badge of the page, which is brought to the front. */
  badge(page: Page): Promise<Badge>;
  openPopup(page: Page): Promise<PopupWindow>;
  /** The names of everything that the extension has stored: for the session, unless told otherwise. */
  storedKeys(area?: StorageArea): Promise<readonly string[]>;
  /** What is stored for the session under a name. */
  stored(key: string): Promise<unknown>;
  store(key: string, value: unknown): Promise<void>;
  /** A window of its own that shows a page. */
  openWindow(url: string, isPrivate: boolean): Promise<TestWindow>;
  /** From now on, this page (in Firefox: every page) looks so. */
  setAppearance(page: Page, appearance: Appearance): Promise<void>;
  /** All text that the browser tells screen readers of the page, which is brought to the front; see `hasScreenReader`. */
  spokenText(page: Page): Promise<string>;
  /** From now on, the user keeps all sites from the extension. */
  withholdAccess(): Promise<void>;
  /** Ends the background and waits until it is gone. */
  stopBackground(): Promise<void>;
  /** From now on, and until it is stopped, the background's clock is wrong by so many milliseconds. */
  setClock(offset: number): Promise<void>;
  /** A page of the extension, in a tab. */
  openOwnPage(path: string): Promise<Page>;
  /** A page of the extension about the tab of this page; the popup too, for pictures. */
  ownPage(path: 'popup.html' | 'report.html' | 'options.html', page: Page): Promise<Page>;
  /** The extension is started anew, as by an update, while pages are open. */
  update(): Promise<void>;
  close(): Promise<void>;
}

export interface DriverOptions {
  /** What the extension speaks; English, unless told otherwise. */
  readonly language?: Language;
  readonly earlyPages?: EarlyPages;
  /** The user lets the extension into private windows. */
  readonly isPrivateAllowed?: boolean;
  /** Chromium only, for Firefox needs no telling: a screen reader runs. */
  readonly hasScreenReader?: boolean;
  /** Firefox only: sites are withheld from the extension until the user grants them. */
  readonly isAccessWithheld?: boolean;
  /** The folder of the browser's profile, which stays when the browser is closed; else one that goes. */
  readonly profile?: string;
  /** The disk has room for so many megabytes (of 1,048,576 bytes) of what the extension stores. */
  readonly roomInMegabytes?: number;
  /** All requests, those to loopback too, go through an HTTP proxy on this port of loopback. */
  readonly proxyPort?: number;
}
