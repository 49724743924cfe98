/** Remembered policies taken out of one database and into another. */
import { beforeEach, expect, it } from 'vitest';
import { addVersions, loadAllVersions } from '../../lib/extension/keep/kept-exchange';
import { deleteVersions, keepVersion, listKept, NoRoomToKeep } from '../../lib/extension/keep/kept-policies';
import type { KeptVersion } from '../../lib/keep/kept-version';
import { newDatabase } from '../support/database';
import { report } from '../support/sample-report';

const plenty = 1e6;

const version = (text: string, seen: number, url = 'https://larkfield.example/privacy'): KeptVersion => ({
  url,
  firstSeen: seen,
  lastSeen: seen,
  report: report(),
  units: ['We fly kites.', text],
});

let visits = 0;
const keep = (kept: KeptVersion) => keepVersion(kept, `visit-${++visits}`, plenty);
const texts = async () => (await loadAllVersions()).map(({ units }) => units[1]);

beforeEach(newDatabase);

it('takes a policy to another computer whole, back and forth as it was', async () => {
  const there = [version('A', 1), version('B', 2), version('A', 3), version('C', 2, 'https://boats.example/')];
  expect(await addVersions(there, plenty)).toBe(4);
  expect(await loadAllVersions()).toEqual(there);
  expect(await addVersions(there, plenty)).toBe(0);
  expect(await loadAllVersions()).toEqual(there);
});

it('puts what others read between what was read here', async () => {
  await keep(version('B', 20));
  await keep(version('D', 40));
  expect(await addVersions([version('A', 10), version('C', 30), version('E', 50)], plenty)).toBe(3);
  expect(await texts()).toEqual(['A', 'B', 'C', 'D', 'E']);
  await keep(version('F', 60));
  expect(await texts()).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
});

it('has a text that was read in both places once, from the first to the last time', async () => {
  await keep(version('A', 20));
  expect(await addVersions([{ ...version('A', 10), lastSeen: 30 }], plenty)).toBe(0);
  expect(await loadAllVersions()).toEqual([{ ...version('A', 10), lastSeen: 30 }]);
});

it('has two versions of one text, between which a third was deleted, as one', async () => {
  await keep(version('A', 10));
  await keep(version('B', 20));
  await keep(version('A', 30));
  await deleteVersions((await listKept()).entries.filter(({ order }) => order === 2).map(({ id }) => id));
  expect(await addVersions([version('C', 40)], plenty)).toBe(1);
  expect(await loadAllVersions()).toEqual([{ ...version('A', 10), lastSeen: 30 }, version('C', 40)]);
});

it('changes nothing where the file takes more room than there is', async () => {
  await keep(version('A', 10));
  const before = await listKept();
  await expect(addVersions([version('B', 20), version('x'.repeat(5_000), 30)], 3_000)).rejects.toThrow(NoRoomToKeep);
  expect(await listKept()).toEqual(before);
  expect(await texts()).toEqual(['A']);
});
