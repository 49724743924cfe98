/** Firefox in the demonstration: no script may open a popup here, so the user presses the button. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { DemonstrationBrowser } from './demonstration-browser';
import type { Ending } from './ending';
import { badgeInFront, firstRunPage, isThere } from './inside';
import { launch } from './launch';

const geckoId = 'plainprint@plainprint.example';

export async function launchFirefox(path: string, ending: Ending): Promise<DemonstrationBrowser> {
  // The extension's own pages have an address that is known before they are opened.
  const uuid = randomUUID();
  const preferences = { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }) };
  // Without this permission, no script may go to a page of an extension.
  const args = ['-remote-allow-system-access'];
  const { browser, closed } = await launch(path, { browser: 'firefox', args, extraPrefsFirefox: preferences }, ending);
  return { closed, demonstrate: (url) => demonstrate(browser, url, `moz-extension://${uuid}/options.html`) };
}

async function demonstrate(browser: Browser, url: string, ownPage: string): Promise<string> {
  const [page = await browser.newPage()] = await browser.pages();
  await browser.installExtension(resolve('.output/firefox-mv3'));
  const inside = await openOwnPage(browser, ownPage);
  await isThere(inside);
  await firstRunPage(inside);
  await page.goto(url);
  await page.bringToFront();
  const badge = await badgeInFront(inside, url);
  await inside.close();
  return `Plainprint has read the sample policy: press its button in the toolbar, which shows the sign ${badge}.`;
}

/** A tab behind the others, which is closed again. */
async function openOwnPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox never reports that a page of an extension has loaded.
  await page.goto(address, { waitUntil: [] });
  return page;
}
