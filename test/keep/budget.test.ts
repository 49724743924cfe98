/** Which versions go when there is no room. */
import { expect, it } from 'vitest';
import { toMakeRoom } from '../../lib/keep/budget';
import { entryOf } from '../support/kept-entries';

const entry = (name: string, order: number, lastSeen: number) =>
  entryOf(name, { order, lastSeen, text: `${name}-${order}` });

const old = entry('kites', 1, 10);
const middle = entry('kites', 2, 20);
const before = entry('kites', 3, 30);
const newest = entry('kites', 4, 40);
/** Its clock was ahead when the first version was read. */
const boats = [entry('boats', 1, 99), entry('boats', 2, 15)];
const unseen = entry('unseen', 1, 1);
const all = [newest, unseen, ...boats, middle, before, old];

const gone = (limit: number) => toMakeRoom(all, newest, limit)?.map(({ text }) => text);

it.each([
  [700, []],
  [699, ['kites-1']],
  [500, ['kites-1', 'kites-2']],
  [400, ['kites-1', 'kites-2', 'boats-1']],
  [300, ['kites-1', 'kites-2', 'boats-1', 'unseen-1']],
  [200, ['kites-1', 'kites-2', 'boats-1', 'unseen-1', 'boats-2']],
  [100, ['kites-1', 'kites-2', 'boats-1', 'unseen-1', 'boats-2', 'kites-3']],
])('of 700 bytes, to have %i: %j', (limit, expected) => {
  expect(gone(limit)).toEqual(expected);
});

it('makes no room for what alone is too large', () => {
  expect(toMakeRoom(all, newest, 99)).toBeNull();
});
