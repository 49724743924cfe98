/** The list of remembered policies: its order, what a search finds, and what was not read for long. */
import { expect, it } from 'vitest';
import { listPolicies, unreadFor } from '../../lib/keep/kept-list';
import { entryOf } from '../support/kept-entries';

const day = 86_400_000;
const entries = [
  entryOf('kites', { order: 2, lastSeen: 90 * day, title: 'Política de cometas' }),
  entryOf('kites', { order: 1, lastSeen: 20 * day, title: 'Old title' }),
  entryOf('boats', { order: 1, lastSeen: 95 * day, bytes: 7 }),
];

it('has one line a policy, the last read first, with the newest version’s title', () => {
  const list = listPolicies(entries);
  expect(list.map(({ address, bytes, lastSeen }) => [address, bytes, lastSeen / day])).toEqual([
    ['boats.example/privacy', 7, 95],
    ['kites.example/privacy', 200, 90],
  ]);
  expect(list[1]?.newest.title).toBe('Política de cometas');
  expect(list[1]?.versions.map(({ order }) => order)).toEqual([2, 1]);
});

it.each([
  ['', 2],
  ['POLITICA', 1],
  ['cometas kites.example', 1],
  ['cometas boats', 0],
  ['old title', 0],
])('a search for %j finds %i', (search, found) => {
  expect(listPolicies(entries, search)).toHaveLength(found);
});

it('tells which were not read for months: all versions of a policy, or none', () => {
  expect(unreadFor(entries, 1, 91 * day)).toEqual([]);
  expect(unreadFor(entries, 1, 125 * day).map(({ url }) => url)).toEqual([
    'https://kites.example/privacy',
    'https://kites.example/privacy',
  ]);
});
