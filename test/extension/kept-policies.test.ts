/** The store of remembered policies, in a database that behaves as browsers' do. */
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import {
  deleteVersions,
  keepVersion,
  listKept,
  loadVersion,
  NoRoomToKeep,
} from '../../lib/extension/keep/kept-policies';
import type { KeptVersion } from '../../lib/keep/kept-version';
import { newDatabase } from '../support/database';
import { finding, report } from '../support/sample-report';

const day = 86_400_000;
const plenty = 1e6;

const version = (units: readonly string[], more: Partial<KeptVersion> = {}): KeptVersion => ({
  url: 'https://larkfield.example/privacy',
  firstSeen: 10 * day,
  lastSeen: 10 * day,
  report: report({ findings: [finding('sale', 'yes')] }),
  units,
  ...more,
});

const at = (days: number): Pick<KeptVersion, 'firstSeen' | 'lastSeen'> => ({
  firstSeen: days * day,
  lastSeen: days * day,
});

let visits = 0;
const keep = (units: readonly string[], more: Partial<KeptVersion> = {}, limit = plenty) =>
  keepVersion(version(units, more), `visit-${++visits}`, limit);

const texts = async () => {
  const { entries } = await listKept();
  const sorted = entries.toSorted((a, b) => a.order - b.order);
  return Promise.all(sorted.map(async ({ id }) => (await loadVersion(id))?.units));
};

const sizeOfAll = async () => (await listKept()).entries.reduce((sum, { bytes }) => sum + bytes, 0);

/** What another program, or a failing disk, does to the database. */
const damage = async (store: 'entries' | 'contents', edit: (stored: object) => object): Promise<void> => {
  const database = await openDB('kept-policies');
  const [first] = await database.getAll(store);
  await database.put(store, edit(first as object));
  database.close();
};

beforeEach(newDatabase);

it('keeps a version, and tells which was before it', async () => {
  expect((await keep(['We keep kites.'], at(1))).before).toBeNull();
  const { before, entry } = await keep(['We sell kites.'], at(2));
  expect(before).toEqual(version(['We keep kites.'], at(1)));
  expect(entry).toMatchObject({ order: 2, level: 2, serious: 1, title: 'Larkfield Privacy Policy' });
  expect(await texts()).toEqual([['We keep kites.'], ['We sell kites.']]);
});

it('notes that the same text was seen again, and keeps no version', async () => {
  await keep(['We keep kites.'], at(1));
  await keep(['We sell kites.'], at(2));
  const { before, entry } = await keep(['We sell kites.'], at(5));
  expect(before?.units).toEqual(['We keep kites.']);
  expect(entry).toMatchObject({ order: 2, firstSeen: 2 * day, lastSeen: 5 * day });
  expect((await listKept()).entries).toHaveLength(2);
});

it('has one version of a page that changes while it is open: its last', async () => {
  await keepVersion(version(['Loading…']), 'one', plenty);
  await keepVersion(version(['We keep kites.']), 'one', plenty);
  expect(await texts()).toEqual([['We keep kites.']]);
});

it('keeps what was read on an earlier visit where the page changes while it is open again', async () => {
  await keepVersion(version(['We keep kites.'], at(1)), 'one', plenty);
  await keepVersion(version(['We keep kites.'], at(2)), 'two', plenty);
  const { before } = await keepVersion(version(['We sell kites.'], at(3)), 'two', plenty);
  expect(before).toEqual(version(['We keep kites.'], { firstSeen: day, lastSeen: 2 * day }));
  expect(await texts()).toEqual([['We keep kites.'], ['We sell kites.']]);
});

it('keeps no version of a page that ends as it was before, and nothing of how it began', async () => {
  await keepVersion(version(['We keep kites.', 'Write to us.'], at(1)), 'one', plenty);
  await keepVersion(version(['We sell kites.', 'Write to us.'], at(2)), 'two', plenty);
  await keepVersion(version(['Loading…', 'Write to us.'], at(5)), 'three', plenty);
  const { before, entry } = await keepVersion(version(['We sell kites.', 'Write to us.'], at(5)), 'three', plenty);
  expect(before?.units).toEqual(['We keep kites.', 'Write to us.']);
  expect(entry).toMatchObject({ order: 2, firstSeen: 2 * day, lastSeen: 5 * day });
  expect(await texts()).toEqual([
    ['We keep kites.', 'Write to us.'],
    ['We sell kites.', 'Write to us.'],
  ]);
});

it('keeps the order of reading where the clock was set back', async () => {
  await keep(['First.'], at(9));
  await keep(['Second.'], at(3));
  await keep(['Second.'], at(2));
  expect(await texts()).toEqual([['First.'], ['Second.']]);
  const { entries } = await listKept();
  expect(entries.map(({ firstSeen, lastSeen }) => [firstSeen / day, lastSeen / day])).toEqual([
    [9, 9],
    [3, 3],
  ]);
});

it('takes other languages and other addresses for other policies', async () => {
  await keep(['We keep kites.']);
  await keep(['Wir haben Drachen.'], { report: report({ language: 'de' }) });
  const { before } = await keep(['We keep boats.'], { url: 'https://larkfield.example/boats/privacy' });
  expect(before).toBeNull();
  expect(new Set((await listKept()).entries.map(({ policy }) => policy)).size).toBe(3);
});

it('keeps every version when two windows write at once', async () => {
  await Promise.all(
    Array.from({ length: 12 }, (_, one) => keep([`Text ${one}.`], { url: `https://s${one % 3}.example/` })),
  );
  const { entries } = await listKept();
  expect(entries).toHaveLength(12);
  expect(entries.map(({ policy, order }) => `${policy} ${order}`).toSorted()).toEqual(
    ['s0', 's1', 's2'].flatMap((host) => [1, 2, 3, 4].map((order) => `${host}.example en ${order}`)),
  );
});

it('deletes versions, and the others stay whole', async () => {
  await keep(['We keep kites.', 'Write to us.']);
  await keep(['We keep kites.', 'Call us.']);
  await keep(['We sell kites.', 'Call us.']);
  const { entries } = await listKept();
  await deleteVersions(entries.filter(({ order }) => order !== 1).map(({ id }) => id));
  expect(await texts()).toEqual([['We keep kites.', 'Write to us.']]);
  await deleteVersions(entries.map(({ id }) => id));
  expect((await listKept()).entries).toEqual([]);
});

it('makes room, and says so', async () => {
  await keep(['One.', 'Three.'], at(1));
  await keep(['Two.', 'Three.'], at(1));
  const limit = await sizeOfAll();
  await keep(['Three.'], at(2), limit);
  expect(await texts()).toEqual([['Two.', 'Three.'], ['Three.']]);
  expect((await listKept()).madeRoom).toEqual({ versions: 1, at: 2 * day });
  expect(await sizeOfAll()).toBeLessThanOrEqual(limit);
});

it('loses nothing where what is new is too large', async () => {
  await keep(['One.'], at(1), 5_000);
  const before = await listKept();
  await expect(keep(['x'.repeat(6_000)], at(2), 5_000)).rejects.toThrow(NoRoomToKeep);
  expect(await listKept()).toEqual(before);
});

it('loses nothing where the browser refuses to write in the middle', async () => {
  await keep(['One.']);
  const before = await listKept();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, value) {
    // The first writes; the second finds the disk full.
    put.mockImplementationOnce(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    return this.add({ ...value, id: 77 });
  });
  await expect(keep(['Two.'])).rejects.toThrow('The disk is full.');
  put.mockRestore();
  expect(await listKept()).toEqual(before);
  expect(await texts()).toEqual([['One.']]);
});

it('leaves a damaged entry out, names it, and lets it be deleted', async () => {
  await keep(['We keep kites.']);
  await keep(['We keep boats.'], { url: 'https://boats.example/privacy' });
  await damage('entries', (stored) => ({ ...stored, firstSeen: 'yesterday' }));
  const { entries, damaged } = await listKept();
  expect(entries.map(({ url }) => url)).toEqual(['https://boats.example/privacy']);
  expect(damaged).toEqual([{ id: 1, name: 'https://larkfield.example/privacy' }]);
  expect((await keep(['We sell kites.'])).before).toBeNull();
  await deleteVersions([1]);
  expect((await listKept()).damaged).toEqual([]);
});

it('keeps on where the content of a version is damaged', async () => {
  await keep(['We keep kites.']);
  await damage('contents', (stored) => ({ ...stored, report: { schema: 0 } }));
  expect(await texts()).toEqual([undefined]);
  expect((await keep(['We sell kites.'])).before).toBeNull();
  expect(await texts()).toEqual([undefined, ['We sell kites.']]);
});

it('keeps nothing of what has no address of the web', async () => {
  await expect(async () => keep(['One.'], { url: 'file:///privacy.html' })).rejects.toThrow('no address');
  expect((await listKept()).entries).toEqual([]);
});
