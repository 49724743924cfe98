/** Readings of private windows, in Chrome's Cache Storage: there it is in memory, for private windows only, and gone with the last of them. */
import type { ReadingStore } from './reading-store';

const name = 'readings';

const open = (): Promise<Cache> => caches.open(name);

/** Cache Storage names what it keeps by addresses; nothing is ever asked for at this one. */
const addressOf = (key: string): string => `https://readings.invalid/${key}`;

/** Cache Storage tells nobody of changes: pages and background tell each other. */
const announce = (): void => {
  const channel = new BroadcastChannel(name);
  channel.postMessage(null);
  channel.close();
};

const sizeOf = async (key: string): Promise<number> =>
  (await (await (await open()).match(addressOf(key)))?.arrayBuffer())?.byteLength ?? 0;

export const privateStore: ReadingStore = {
  load: async (key) => (await (await open()).match(addressOf(key)))?.json(),
  save: async (key, value) => {
    await (await open()).put(addressOf(key), Response.json(value));
    announce();
  },
  remove: async (keys) => {
    const cache = await open();
    await Promise.all(keys.map((key) => cache.delete(addressOf(key))));
    announce();
  },
  keys: async () => (await (await open()).keys()).map(({ url }) => new URL(url).pathname.slice(1)),
  size: async (keys) => (await Promise.all(keys.map(sizeOf))).reduce((sum, size) => sum + size, 0),
  onChange: (listener) => {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', listener);
    return () => channel.close();
  },
};
