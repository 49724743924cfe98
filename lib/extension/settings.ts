/** The reader's settings, kept in the browser's synchronised storage: they follow the reader, and outlive updates. */
import { browser } from 'wxt/browser';
import { clearBadge } from './badge';
import { readTabs } from './readings';
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

/** What is kept in this browser. */
export interface StoredData {
  /** How many readings are kept for open tabs. */
  readonly readings: number;
  /** Bytes, as the browser counts them. */
  readonly readingsSize: number;
  readonly settingsSize: number;
}

export async function loadStoredData(): Promise<StoredData> {
  const [readings, readingsSize, settingsSize] = await Promise.all([
    readTabs(),
    browser.storage.session.getBytesInUse(),
    browser.storage.sync.getBytesInUse(),
  ]);
  return { readings: readings.length, readingsSize, settingsSize };
}

/** Forgets what was read, and with it the badges that tell of it. */
export async function deleteReadings(): Promise<void> {
  const tabs = await readTabs();
  await browser.storage.session.clear();
  await Promise.all(tabs.map(clearBadge));
}
