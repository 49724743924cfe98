/** What is kept in this browser, how much room it takes, and how to forget it. */
import { browser } from './browser';
import { clearBadge } from './badge';
import { clearReading, readTabs } from './readings';

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
  await Promise.all(tabs.map(clearReading));
  await Promise.all(tabs.map(clearBadge));
}
