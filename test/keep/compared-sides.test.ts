/** What two policies that are compared are called: never both the same. */
import { expect, it } from 'vitest';
import { comparedSides } from '../../lib/keep/compared-sides';
import { english, report } from '../support/sample-report';

const at = (...time: readonly [number, number, number, number?]) => Date.UTC(2026, ...time);
const kites = (title = 'Kites') => report({ title, url: 'https://kites.example/privacy' });
const boats = (title: string) => report({ title, url: 'https://boats.example/privacy' });
const once = (moment: number) => ({ firstSeen: moment, lastSeen: moment });
const january = { firstSeen: at(0, 2, 12), lastSeen: at(0, 9, 12) };

it.each([
  ['two policies', [kites(), null], [boats('Boats'), null], ['Kites', 'Boats']],
  ['two of one title', [kites(), null], [boats('Kites'), january], ['kites.example/privacy', 'boats.example/privacy']],
  [
    'two versions of one policy',
    [kites(), january],
    [kites('Kites, too'), once(at(1, 3, 12))],
    ['Read from Jan 2, 2026 to Jan 9, 2026', 'Read on Feb 3, 2026'],
  ],
  [
    'two versions of one day',
    [kites(), once(at(0, 2, 12, 5))],
    [kites(), once(at(0, 2, 12, 7))],
    ['Read on Jan 2, 2026, 12:05:00 PM', 'Read on Jan 2, 2026, 12:07:00 PM'],
  ],
  ['one that is open', [kites(), january], [kites(), null], ['Read from Jan 2, 2026 to Jan 9, 2026', 'Now']],
] as const)('%s', (_what, [one, seen], [other, otherSeen], names) => {
  const sides = comparedSides({ report: one, seen }, { report: other, seen: otherSeen }, english);
  // Some releases of ICU have a narrow no-break space before "PM".
  expect(sides.map(({ name }) => name.replace(/\s/gu, ' '))).toEqual(names);
});
