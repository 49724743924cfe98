/** What the tests ask of a browser with the extension in it, whichever browser it is. */
import type { Page } from 'puppeteer-core';

export interface Badge {
  readonly text: string;
  readonly title: string;
}

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
  /** The names of everything in the extension's session storage. */
  storedKeys(): Promise<readonly string[]>;
  /** Ends the background and waits until it is gone. */
  stopBackground(): Promise<void>;
  /** The popup as a page of its own, for pictures. */
  popupAsPage(page: Page): Promise<Page>;
  close(): Promise<void>;
}

export interface DriverOptions {
  /** Firefox only: sites are withheld from the extension until the user grants them. */
  readonly isAccessWithheld?: boolean;
}
