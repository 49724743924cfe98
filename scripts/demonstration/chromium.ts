/** Chromium in the demonstration: here a script may open the popup as a click on the button does. */
import { resolve } from 'node:path';
import type { Browser, Page, Target } from 'puppeteer-core';
import type { DemonstrationBrowser } from './demonstration-browser';
import type { Ending } from './ending';
import { badgeInFront, firstRunPage, isThere, until, type Inside } from './inside';
import { launch } from './launch';

export async function launchChromium(path: string, ending: Ending): Promise<DemonstrationBrowser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { browser, closed } = await launch(path, { pipe: true, enableExtensions: true, args }, ending);
  return { closed, demonstrate: (url) => demonstrate(browser, url) };
}

async function demonstrate(browser: Browser, url: string): Promise<string> {
  const id = await browser.installExtension(resolve('.output/chrome-mv3'));
  const inside = await backgroundOf(browser, id);
  await isThere(inside);
  await firstRunPage(inside);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  await page.bringToFront();
  const badge = await badgeInFront(inside, url);
  await openSummary(browser, page, id);
  return `Plainprint has read the sample policy. The popup shows what it found; the sign on its button is ${badge}.`;
}

async function backgroundOf(browser: Browser, id: string): Promise<Inside> {
  const target = await browser.waitForTarget((other) => other.type() === 'service_worker' && other.url().includes(id));
  const worker = await target.worker();
  if (worker === null) throw new Error('The extension has no background.');
  return worker;
}

/** Returns when the popup shows findings; opens it once more where it was closed meanwhile, as any click elsewhere does. */
async function openSummary(browser: Browser, page: Page, id: string): Promise<void> {
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('The extension is not installed.');
  const isPopup = (target: Target): boolean => target.url() === `chrome-extension://${id}/popup.html`;
  await until('The summary in the popup', async () => {
    const popup = browser.targets().find(isPopup);
    if (popup === undefined) {
      await page.triggerExtensionAction(extension);
      // The click comes before the popup; a second click in between would close it.
      await browser.waitForTarget(isPopup).catch(() => undefined);
      return null;
    }
    const shown = await popup.asPage().catch(() => null);
    return (await shown?.$('.finding').catch(() => null)) ?? null;
  });
}
