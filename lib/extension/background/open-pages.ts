/**
 * Pages that were open before the extension was: Chrome starts the finder in none of them, and after an update the old
 * finders can no longer reach the extension.
 */
import { browser } from '../shared/browser';
import { putFinder } from '../shared/ask';

/** Puts the finder into every open page once, after the extension was installed or updated. */
export function lookAtOpenPages(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void lookAtAll();
  });
}

/** One page after the other, because there may be hundreds. Pages that the browser has unloaded to save memory get the finder when they load. */
async function lookAtAll(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  for (const { id } of tabs) {
    // Extensions may not enter some pages, and others close meanwhile.
    if (id !== undefined) await putFinder(id).catch(() => undefined);
  }
}
