/** Which sites the user lets the extension read. */
import { browser } from '../shared/browser';

/**
 * Asks the user for access to a site; must be called straight from a click, before anything is awaited.
 * @param origin as in the `no-access` state; empty asks for all sites. @returns whether it was granted.
 */
export function grantAccess(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(origin) });
}

/** May the page at an address be read? */
export const mayRead = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: patternsOf(originOf(url)) });

/** @returns '' for no address */
export const originOf = (url: string | null): string => (url === null ? '' : new URL(url).origin);

/** Match patterns have no port. */
function patternsOf(origin: string): string[] {
  if (origin === '') return ['http://*/*', 'https://*/*'];
  const { protocol, hostname } = new URL(origin);
  return [`${protocol}//${hostname}/*`];
}
