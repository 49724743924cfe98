/** Waits until the page has its words: before that, `t` may answer '' for everything, and dates and numbers have no language. */
import { browser } from './browser';

/**
 * Chromium asks once in a process for an extension's texts, and keeps what it gets. Where a page is closed just before it asks, that is
 * nothing: then no page of the extension has words until that process ends, and loading a page again does not help
 * (findings/chromium-lost-messages.sh). The texts are then taken from the extension's own files.
 */
export const pageWords = async (): Promise<void> => {
  if (browser.i18n.getMessage('@@ui_locale') === '') await (await import('./words-of-files')).takeWordsOfFiles();
};
