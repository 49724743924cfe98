/** Asks the extension itself what the browser shows: its code runs where the browser's interfaces are. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';

/** Inside, where the functions given to `evaluate` run; Firefox knows it by this name, too. */
declare const chrome: typeof extensionApi;

/** A page or a worker of the extension. */
export type Inside = Pick<Page, 'evaluate'>;

/** Reading takes a second; a busy machine may take many. */
const patience = 90_000;
const pollingInterval = 100;

/** The browsers tell nobody when a badge or a tab changes, so it is asked until the answer is there. */
export async function until<Answer>(what: string, ask: () => Promise<Answer | null>): Promise<Answer> {
  for (const end = performance.now() + patience; performance.now() < end; await pause(pollingInterval)) {
    const answer = await ask();
    if (answer !== null) return answer;
  }
  throw new Error(`${what} did not happen within ${patience / 1000} seconds.`);
}

/** A page or a worker that has only just begun has no interfaces yet. */
export const isThere = (inside: Inside): Promise<true> =>
  until('The start of the extension', () =>
    inside.evaluate(() => (typeof chrome === 'object' && typeof chrome.action === 'object' ? true : null)),
  );

/** Every installation opens the first-run page, and in front: whoever comes before it is covered by it. */
export const firstRunPage = (inside: Inside): Promise<true> =>
  until('The opening of the first-run page', () =>
    inside.evaluate(async () => {
      const tabs = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
      return tabs.some(({ documentUrl }) => documentUrl?.endsWith('/welcome.html')) ? true : null;
    }),
  );

/** The badge's text, which is there once the page in front has been read. */
export const badgeInFront = (inside: Inside, url: string): Promise<string> =>
  until('The badge of the sample policy', () =>
    inside.evaluate(async (address) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id === undefined || tab.url !== address) return null;
      return (await chrome.action.getBadgeText({ tabId: tab.id })) || null;
    }, url),
  );
