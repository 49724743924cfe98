/** What is kept in this browser, how much room it takes, and how to forget it. */
import { browser } from './browser';
import { keptSites } from '../popup/done-ways';
import { clearBadge } from '../background/badge';
import { clearReadings, readTabs, sizeOfReadings } from './readings';

export interface StoredData {
  /** How many readings are kept for open tabs. */
  readonly readings: number;
  /** Bytes, as the browser counts them. */
  readonly readingsSize: number;
  readonly settingsSize: number;
  /** Of how many sites the reader has kept which ways out are done. */
  readonly doneSites: number;
}

export async function loadStoredData(): Promise<StoredData> {
  const tabs = await ownReadTabs();
  const [readingsSize, settingsSize, doneSites] = await Promise.all([
    sizeOfReadings(tabs),
    browser.storage.sync.getBytesInUse(),
    keptSites(),
  ]);
  return { readings: tabs.length, readingsSize, settingsSize, doneSites };
}

/** Forgets what was read, and with it the badges that tell of it. */
export async function deleteReadings(): Promise<void> {
  const tabs = await ownReadTabs();
  await clearReadings(tabs);
  await Promise.all(tabs.map(clearBadge));
}

/** In a private window, the private tabs; in an ordinary one, the others: neither kind of window tells of the other. */
async function ownReadTabs(): Promise<readonly number[]> {
  const { inIncognitoContext } = browser.extension;
  const tabs = await browser.tabs.query({});
  const others = new Set(tabs.filter(({ incognito }) => incognito !== inIncognitoContext).map(({ id }) => id));
  return (await readTabs()).filter((id) => !others.has(id));
}
