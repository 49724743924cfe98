/** The reader's settings, kept in the browser's synchronised storage: they reach the user's other browsers, and survive updates. */
import { browser } from './browser';
import { readSettings, type Settings } from '../../report/settings/settings';

const key = 'settings';

/** What was loaded last, for as long as it holds; null where nobody learns when that ends. */
let known: Promise<Settings> | null = null;
let isWatched = false;

/** From now on, settings are loaded once and then after each change: the background asks for them several times a policy. */
export function watchSettings(): void {
  isWatched = true;
  forget();
  browser.storage.sync.onChanged.addListener(forget);
  // Also where settings of this session are dropped: what is stored may be what it was before them.
  browser.storage.session.onChanged.addListener((changes) => {
    if (key in changes) forget();
  });
}

const forget = (): void => {
  known = null;
};

/** @throws where the browser gives nothing out at all; the next call tries again */
export function loadSettings(): Promise<Settings> {
  if (known !== null) return known;
  const settings = load();
  if (isWatched) {
    known = settings;
    settings.catch(forget);
  }
  return settings;
}

/** Settings that the browser refuses to store apply until it is closed. Where it stores nothing at all, the defaults apply. */
async function load(): Promise<Settings> {
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
