/** Words are put together again: over line ends, and out of letters that are set apart. */
import { expect, it } from 'vitest';
import { hyphensIn, joinedAt } from '../../lib/pdf/join-lines';
import { closedUp } from '../../lib/pdf/letter-spacing';

const hyphens = hyphensIn([
  'You can opt-out of tracking technologies in your privacy settings.',
  'Une politique de confidentialité',
]);

it.each([
  ['data pro-', 'tection', 'data protection'],
  ['Daten-', 'schutz', 'Datenschutz'],
  ['Vertrags-', 'und Kontodaten', 'Vertrags- und Kontodaten'],
  ['Cookie-', 'Banner', 'Cookie-Banner'],
  ['You may opt-', 'out there', 'You may opt-out there'],
  ['third-', 'party cookies', 'third-party cookies'],
  ['pro\u00ad', 'tection', 'protection'],
  ['Article 6-', '7 of the law', 'Article 6-7 of the law'],
  ['we collect –', 'and keep –', 'we collect – and keep –'],
  ['one line', 'and the next', 'one line and the next'],
])('%j and %j', (before, next, joined) => {
  expect(joinedAt(before, next, hyphens).join('')).toBe(joined);
});

it.each([
  ['P r i v a c y Se t t i n g s', 'Privacy Settings'],
  ['p o l i t i q u e d e c o n f i d e n t i a l i t é', 'politique de confidentialité'],
  ['5. Tr a c k i n g Te c h n o l o g i e s', '5. Tracking Technologies'],
  ['In Yo u r Privacy', 'In Your Privacy'],
  ['S A L E', 'S A L E'],
  ['K e s t r e l O u t d o o r', 'Kestrel Outdoor'],
  ['Point a is in b, and so on', 'Point a is in b, and so on'],
])('%j', (spaced, closed) => {
  expect(closedUp(spaced, hyphens.words)).toBe(closed);
});
