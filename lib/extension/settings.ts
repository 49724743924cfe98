/** The reader's settings, kept in the browser's synchronised storage: they follow the reader, and outlive updates. */
import { browser } from './browser';
import { readSettings, type Settings } from '../report/settings';

const key = 'settings';

export async function loadSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.sync.get(key);
  return readSettings(stored[key]);
}

/** @throws where the browser's quota is used up. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.sync.set({ [key]: settings });
}

/** Calls back when the settings have changed, here or in another browser of the reader's. */
export function onSettingsChange(listener: () => void): void {
  browser.storage.sync.onChanged.addListener(listener);
}
