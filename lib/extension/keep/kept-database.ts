/** The database of remembered policies: IndexedDB, which writes all of a change or nothing, and one change after the other in all windows. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import * as v from 'valibot';
import {
  keptContentSchema,
  keptEntrySchema,
  type KeptContent,
  type KeptEntry,
  type StoredVersion,
} from '../../keep/kept-version';

/** What is in it counts as unknown until it is checked: an earlier version wrote it, or a disk that fails. */
interface Schema extends DBSchema {
  entries: { key: number; value: unknown; indexes: { policy: string } };
  contents: { key: number; value: unknown };
  /** What was deleted to make room. */
  notes: { key: string; value: unknown };
}

const stores = ['entries', 'contents', 'notes'] as const;
export type Change = IDBPTransaction<Schema, (typeof stores)[number][], 'readwrite'>;
type Look = IDBPTransaction<Schema, (typeof stores)[number][], 'readonly' | 'readwrite'>;

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('kept-policies', 1, {
    upgrade: (database) => {
      database.createObjectStore('entries', { keyPath: 'id', autoIncrement: true }).createIndex('policy', 'policy');
      database.createObjectStore('contents', { keyPath: 'id' });
      database.createObjectStore('notes');
    },
    // A newer version of the extension waits to change the database's form.
    blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
  });

/** Looks into the database; all that one look sees is of one moment. */
export async function look<Result>(work: (look: Look) => Promise<Result>): Promise<Result> {
  const database = await open();
  try {
    return await work(database.transaction([...stores], 'readonly'));
  } finally {
    database.close();
  }
}

/**
 * Changes the database as a whole or, where anything fails, not at all.
 * @throws the browser's own error; `QuotaExceededError` where it has no room.
 */
export async function change<Result>(work: (change: Change) => Promise<Result>): Promise<Result> {
  const database = await open();
  try {
    const transaction = database.transaction([...stores], 'readwrite');
    // What fails at the end of the transaction is told below; nobody else waits for it.
    transaction.done.catch(() => undefined);
    try {
      const result = await work(transaction);
      await transaction.done;
      announce();
      return result;
    } catch (error) {
      abort(transaction);
      throw transaction.error ?? error;
    }
  } finally {
    database.close();
  }
}

/** IndexedDB tells nobody of changes: pages and background tell each other. */
const channel = 'kept-policies';

function announce(): void {
  const told = new BroadcastChannel(channel);
  told.postMessage(null);
  told.close();
}

/** Calls back whenever something has changed in another page or the background; returns the way to stop. */
export function onKeptChange(listener: () => void): () => void {
  const told = new BroadcastChannel(channel);
  told.addEventListener('message', listener);
  return () => told.close();
}

function abort(transaction: Change): void {
  try {
    transaction.abort();
  } catch {
    // The browser has done so already.
  }
}

/** An entry that cannot be read, by its number, and by its address where that is left. */
export interface DamagedEntry {
  readonly id: number;
  readonly name: string;
}

const idOf = (stored: unknown): number => v.parse(v.object({ id: v.number() }), stored).id;

const nameOf = (stored: unknown): string => {
  const named = v.safeParse(v.object({ url: v.string() }), stored);
  return named.success ? named.output.url : '';
};

/** All entries, the readable and the damaged. */
export async function readEntries(
  of: Look,
  policy?: string,
): Promise<{ readonly entries: readonly KeptEntry[]; readonly damaged: readonly DamagedEntry[] }> {
  const store = of.objectStore('entries');
  const stored = await (policy === undefined ? store.getAll() : store.index('policy').getAll(policy));
  const read = stored.map((one) => ({ one, parsed: v.safeParse(keptEntrySchema, one) }));
  return {
    entries: read.flatMap(({ parsed }) => (parsed.success ? parsed.output : [])),
    damaged: read.flatMap(({ one, parsed }) => (parsed.success ? [] : { id: idOf(one), name: nameOf(one) })),
  };
}

/** Null where it is damaged or not there. */
export async function readContent(of: Look, id: number): Promise<KeptContent | null> {
  const parsed = v.safeParse(keptContentSchema, await of.objectStore('contents').get(id));
  return parsed.success ? parsed.output : null;
}

/** The versions of a policy that can be read, as they are stored. */
export async function readVersions(of: Look, policy: string): Promise<readonly StoredVersion[]> {
  const { entries } = await readEntries(of, policy);
  const versions = await Promise.all(
    entries.map(async (entry) => ({ entry, content: await readContent(of, entry.id) })),
  );
  return versions.flatMap(({ entry, content }) => (content === null ? [] : { entry, content }));
}

/** @returns its entry, with the number that the database gave to a new one. */
export async function writeVersion(to: Change, { entry, content }: StoredVersion): Promise<KeptEntry> {
  const { id: _none, ...unnumbered } = entry;
  const id = await to.objectStore('entries').put(entry.id === 0 ? unnumbered : entry);
  await to.objectStore('contents').put({ ...content, id });
  return { ...entry, id };
}

export async function eraseVersions(from: Change, ids: readonly number[]): Promise<void> {
  for (const id of ids)
    await Promise.all([from.objectStore('entries').delete(id), from.objectStore('contents').delete(id)]);
}
