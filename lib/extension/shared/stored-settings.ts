/** The reader's settings, kept in the browser's synchronised storage: they follow the reader, and outlive updates. */
import { browser } from './browser';
import { readSettings, type Settings } from '../../report/settings/settings';

const key = 'settings';

/** What the browser refused to keep holds for its session. Where it keeps nothing at all, the defaults hold. */
export async function loadSettings(): Promise<Settings> {
  const [refused, kept]: readonly Record<string, unknown>[] = await Promise.all([
    browser.storage.session.get(key),
    browser.storage.sync.get(key).catch(() => ({})),
  ]);
  return readSettings(refused?.[key] ?? kept?.[key]);
}

/**
 * @returns whether the browser keeps them; else they hold until it is closed.
 * @throws where it has no room for that either.
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
    // What held for the session gives way to what is kept, which the other listener hears of.
    if (changes[key]?.newValue != null) listener();
  });
}
