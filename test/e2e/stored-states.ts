/** What state the stored readings are in, as a page of the extension sees it. */
import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';

/** In a page of the extension, where the functions given to `evaluate` run. */
declare const chrome: typeof extensionApi;

/** @param own a page of the extension. */
export const storedStates = (own: Page): Promise<readonly unknown[]> =>
  own.evaluate(async () =>
    Object.values(await chrome.storage.session.get()).map((value) => (value as { state?: unknown }).state),
  );

/** Resolves when any reading is stored in this state from now on. */
export const reachesState = (own: Page, wanted: string): Promise<void> =>
  own.evaluate(
    (state) =>
      new Promise<void>((resolve) => {
        chrome.storage.session.onChanged.addListener((changes) => {
          const isThere = Object.values(changes).some(
            ({ newValue }) => (newValue as { state?: unknown })?.state === state,
          );
          if (isThere) resolve();
        });
      }),
    wanted,
  );
