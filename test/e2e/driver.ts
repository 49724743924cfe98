/** What the tests ask of a browser with the extension in it, whichever browser it is. */
import type { Page } from 'puppeteer-core';

export interface Badge {
  readonly text: string;
  readonly title: string;
}

export type StorageArea = 'session' | 'local' | 'sync';

/** The popup as the browser shows it over the page in front. */
export interface PopupWindow {
  text(): Promise<string>;
  /** Clicks the first element that matches; false where there is none. */
  click(selector: string): Promise<boolean>;
  /** The addresses of all links that match. */
  links(selector: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Driver {
  open(url: string): Promise<Page>;
  /** The badge of the page, which is brought to the front. */
  badge(page: Page): Promise<Badge>;
  openPopup(page: Page): Promise<PopupWindow>;
  /** The names of everything that the extension has stored: for the session, unless told otherwise. */
  storedKeys(area?: StorageArea): Promise<readonly string[]>;
  /** Ends the background and waits until it is gone. */
  stopBackground(): Promise<void>;
  /** A page of the extension, in a tab. */
  openOwnPage(path: string): Promise<Page>;
  /** A page of the extension about the tab of this page; the popup too, for pictures. */
  ownPage(path: 'popup.html' | 'report.html' | 'options.html', page: Page): Promise<Page>;
  close(): Promise<void>;
}

export interface DriverOptions {
  /** Firefox only: sites are withheld from the extension until the user grants them. */
  readonly isAccessWithheld?: boolean;
  /** All requests, those to loopback too, go through an HTTP proxy on this port of loopback. */
  readonly proxyPort?: number;
}
