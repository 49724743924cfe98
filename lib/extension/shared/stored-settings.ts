/** The reader's settings, kept in the browser's synchronised storage: they reach the user's other browsers, and survive updates. */
import { browser } from './browser';
import { readSettings, type Settings } from '../../report/settings/settings';

const key = 'settings';

/** Settings that the browser refuses to store apply until it is closed. Where it stores nothing at all, the defaults apply. */
export async function loadSettings(): Promise<Settings> {
  const [refused, kept]: readonly Record<string, unknown>[] = await Promise.all([
    browser.storage.session.get(key),
    browser.storage.sync.get(key).catch(() => ({})),
  ]);
  return readSettings(refused?.[key] ?? kept?.[key]);
}

/**
 * @returns whether the browser stores them; otherwise they apply until it is closed.
 * @throws where its session storage is full, too.
 */
export async function saveSettings(settings: Settings): Promise<boolean> {
  await browser.storage.session.remove(key);
  try {
    await browser.storage.sync.set({ [key]: settings });
    return true;
  } catch {
    // Too long for one entry (8,192 bytes in Chrome), too many changes a minute, or switched off by the user's company.
    await browser.storage.session.set({ [key]: settings });
    return false;
  }
}

/** Calls back when the settings have changed, here or in another browser of the reader's. */
export function onSettingsChange(listener: () => void): void {
  browser.storage.sync.onChanged.addListener(listener);
  browser.storage.session.onChanged.addListener((changes) => {
    // Settings held for the session only are dropped in favour of stored ones, which the other listener reports.
    if (changes[key]?.newValue != null) listener();
  });
}
