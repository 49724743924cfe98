/** The extension itself, timed in Chromium: from a page's load to its badge, and from opening the popup to its findings. */
import type { Browser, Page } from 'puppeteer-core';
import { installExtension, launch, painted, serve, tabInFront } from './chromium';
import type { Samples, Times } from './measure';

/** Milliseconds after which a page counts as having no badge. */
const patience = 10_000;

/** In a page of the extension: when the tab has its badge, in milliseconds since 1970; 0 where it gets none. */
const badgeTime = (tab: number): string => `new Promise((resolve) => {
  chrome.storage.session.onChanged.addListener(async function listen(changes) {
    if (changes['tab-${tab}']?.newValue?.state !== 'read') return;
    chrome.storage.session.onChanged.removeListener(listen);
    while ((await chrome.action.getBadgeText({ tabId: ${tab} })) === '');
    resolve(performance.timeOrigin + performance.now());
  });
  setTimeout(() => resolve(0), ${patience});
})`;

/** When the page had loaded, and the finder could start: milliseconds since 1970. */
const loadTime = `performance.timeOrigin + performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd`;

/** Before any script of the page: notes the first frame after findings were put into it. */
const notePainting = `new MutationObserver((_, observer) => {
  if (document.querySelector('.points') === null) return;
  observer.disconnect();
  ${painted}.then((now) => { globalThis.painted = now; });
}).observe(document, { childList: true, subtree: true });`;

/** @returns no time where no findings are shown */
const openPopup = async (browser: Browser, base: string, tab: number): Promise<Times> => {
  const popup = await browser.newPage();
  await popup.evaluateOnNewDocument(notePainting);
  await popup.goto(`${base}/popup.html?tab=${tab}`);
  const isShown = popup.waitForFunction('globalThis.painted', { timeout: patience });
  const times = await isShown.then(
    async () => ({ popup: Number(await popup.evaluate('globalThis.painted')) }),
    () => ({}),
  );
  await popup.close();
  return times;
};

const timeOne = async (browser: Browser, base: string, harness: Page, url: string): Promise<Times | null> => {
  const page = await browser.newPage();
  const tab = Number(await harness.evaluate(tabInFront));
  const badged = harness.evaluate(badgeTime(tab));
  await page.goto(url);
  const time = Number(await badged);
  const badge = time - Number(await page.evaluate(loadTime));
  const times = time === 0 ? null : { badge, ...(await openPopup(browser, base, tab)) };
  await page.close();
  return times;
};

/**
 * Times per policy; none for a page that gets no badge.
 * @param install puts the extension in that is timed; it gives the start of its pages' addresses
 */
export const timeBadges = async (
  policies: readonly string[],
  install: (browser: Browser) => Promise<{ readonly base: string }> = installExtension,
): Promise<Samples> => {
  const [{ site, urls }, browser] = await Promise.all([serve(policies), launch(true)]);
  try {
    const { base } = await install(browser);
    const harness = await browser.newPage();
    await harness.goto(`${base}/options.html`);
    const samples: Record<string, Times> = {};
    for (const [at, url] of urls.entries()) {
      const times = await timeOne(browser, base, harness, url);
      if (times !== null) samples[policies[at] ?? url] = times;
    }
    return samples;
  } finally {
    await browser.close();
    await site.close();
  }
};
