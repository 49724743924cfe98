/** Which letter stands in the form before the reader has picked anything. */
import { expect, it } from 'vitest';
import { likelyLanguage, likelyRight } from '../../lib/report/request';
import { report } from './sample';

it.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['DE-at', 'de'],
  ['fr-CA', 'fr'],
  ['es-419', 'es'],
  ['nl', 'en'],
  ['und', 'en'],
])('a policy in %s is answered in %s', (language, expected) => {
  expect(likelyLanguage(report({ language }))).toBe(expected);
});

it.each([
  ['sale', true, 'opt-out-of-sale'],
  ['contact', true, 'object-to-marketing'],
  ['contact', false, 'access'],
] as const)('a %s that stops something (%s) is asked for %s', (kind, optOut, right) => {
  expect(likelyRight({ kind, optOut })).toBe(right);
});
