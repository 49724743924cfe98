/** Where readings are kept: in the browser's session memory; in Chrome's private windows, in a memory that ends with them. */
import { browser } from './browser';
import { privateStore } from './private-store';

export interface ReadingStore {
  load(key: string): Promise<unknown>;
  /** @throws where the browser's storage is full. */
  save(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  keys(): Promise<readonly string[]>;
  /** What these keys hold, in bytes as the browser counts them. */
  size(keys: readonly string[]): Promise<number>;
  /** Calls back whenever something changes; returns the way to stop. */
  onChange(listener: () => void): () => void;
}

const sessionStore: ReadingStore = {
  load: async (key) => (await browser.storage.session.get(key))[key],
  save: (key, value) => browser.storage.session.set({ [key]: value }),
  remove: (keys) => browser.storage.session.remove([...keys]),
  keys: async () => Object.keys(await browser.storage.session.get()),
  size: (keys) => browser.storage.session.getBytesInUse([...keys]),
  onChange: (listener) => {
    browser.storage.session.onChanged.addListener(listener);
    return () => browser.storage.session.onChanged.removeListener(listener);
  },
};

/**
 * Private windows of Chrome have an extension of their own ("split"), but not a session memory of their own: what they keep
 * there is seen in ordinary windows, and stays when they are closed one tab at a time. Firefox has one extension for all
 * windows, and tells it of each tab's end.
 */
export const store: ReadingStore =
  import.meta.env.CHROME && browser.extension.inIncognitoContext ? privateStore : sessionStore;
