/** The tab that the popup, or a report page, is about. */
import { browser } from '../shared/browser';

interface Tab {
  readonly id: number;
  /** Null where the browser does not let us see it. */
  readonly url: string | null;
  /** Its address; '' where there is none. */
  readonly icon: string;
}

/** Remembered once known: another tab may come to the front while the popup closes, and the popup is not about that one. */
let tabId = 0;

/** The browser's answer that is still awaited: who asks meanwhile gets the same. */
let awaited: Promise<Tab> | null = null;

/** The tab that the popup is about; `?tab=7` names it where the popup stands in a tab of its own. */
export function tabInFront(): Promise<Tab> {
  awaited ??= askForTab().finally(() => (awaited = null));
  return awaited;
}

async function askForTab(): Promise<Tab> {
  tabId ||= Number(new URLSearchParams(location.search).get('tab'));
  const [tab] =
    tabId > 0 ? [await browser.tabs.get(tabId)] : await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('This window shows no tab.');
  tabId = tab.id;
  return { id: tab.id, url: tab.url ?? null, icon: tab.favIconUrl ?? '' };
}

/** Brings the tab that `?tab=7` names to the front: a report page is not the page that it is about. */
export async function bringTabToFront(): Promise<void> {
  const { id } = await tabInFront();
  await browser.tabs.update(id, { active: true });
}

/** The address of the report page for the tab in front. */
export async function reportAddress(): Promise<string> {
  return `/report.html?tab=${tabId || (await tabInFront()).id}`;
}

/**
 * The icon of the tab's site, which the browser holds already: nothing is asked of the site. Chromium hands it out under an
 * address of the extension's own, Firefox as it is. Null where there is none.
 */
export async function siteIcon(): Promise<string | null> {
  const { url, icon } = await tabInFront();
  if (import.meta.env.FIREFOX) return icon.startsWith('data:image/') ? icon : null;
  return url === null ? null : `/_favicon/?pageUrl=${encodeURIComponent(url)}&size=32`;
}
