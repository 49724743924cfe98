/** The first-run page: opened once, when the extension is installed, and never again. */
import { browser } from '../shared/browser';

/** An update opens no page. */
export function welcomeNewcomers(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

/** Does the toolbar show our button? On Android there is no toolbar, and nothing to show it in. */
export async function isPinned(): Promise<boolean> {
  return (await browser.action.getUserSettings?.())?.isOnToolbar ?? true;
}

/** Has the user let the extension read web pages? Firefox asks at installation, and the user may refuse. */
export const mayReadAll = (): Promise<boolean> =>
  browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
