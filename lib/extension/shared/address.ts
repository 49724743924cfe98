/** Addresses: which are one page, and which can never be read. */
import type { UnsupportedReason } from '../popup/popup-state';

/** A page's address without the place in it; fragments that route ("#/privacy", "#!privacy") are part of the address. */
export function pageAddress(url: string): string {
  return url.split(/#(?![/!])/)[0] ?? url;
}

/** As listed by Chrome and Firefox for developers: no extension may run in these. */
const stores: readonly string[] = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
];

/** Why no extension can read this address; null where it may. */
export function unsupportedReason(url: string): UnsupportedReason | null {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return protocol === 'file:' ? 'other' : 'browser-page';
  return stores.includes(hostname) ? 'store' : null;
}

/**
 * Does the browser show a PDF here?
 *
 * @param icon The tab's, or ''. Firefox closes its viewer to extensions: where the address does not tell, only the viewer's icon does.
 */
export const isPdf = (url: string, icon: string): boolean =>
  /\.pdf$/i.test(new URL(url).pathname) || /^chrome:.*\bpdf\b/.test(icon);
