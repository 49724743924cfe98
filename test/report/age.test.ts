import { expect, it } from 'vitest';
import { ageInWords, dateInWords } from '../../lib/report/arrange/age';
import { readingMinutes } from '../../lib/report/arrange/reading-time';

const now = new Date('2026-03-15T12:00:00Z');

it.each([
  ['2026-03-15', 'en', 'today'],
  ['2026-03-14', 'en', 'yesterday'],
  ['2026-03-05', 'en', '1 week ago'],
  ['2026-01-15', 'en', '1 month ago'],
  ['2024-05-01', 'en', '1 year ago'],
  ['2016-02-09', 'en', '10 years ago'],
  ['2026-04-01', 'en', 'in 2 weeks'],
  ['2016-02-09', 'de', 'vor 10 Jahren'],
  ['2024-05', 'en', '1 year ago'],
])('%s in %s is %s', (date, locale, words) => {
  expect(ageInWords(date, now, locale)).toBe(words);
});

// A clock that is wrong, or right in another century.
it.each([
  ['1990-01-01T00:00:00Z', 'in 26 years'],
  ['2100-01-01T00:00:00Z', '83 years ago'],
  ['1970-01-01T00:00:00Z', 'in 46 years'],
])('where it is %s, a policy of 2016 is %s', (clock, words) => {
  expect(ageInWords('2016-11-09', new Date(clock), 'en')).toBe(words);
});

it('writes the date that the policy states, whatever the reader’s time zone', () => {
  expect(dateInWords('2016-11-09', 'en')).toBe('November 9, 2016');
});

it.each([
  ['2016-11', 'en', 'November 2016'],
  ['2016-11', 'es', 'noviembre de 2016'],
])('writes no more than the policy states: %s in %s is %s', (date, locale, words) => {
  expect(dateInWords(date, locale)).toBe(words);
});

it.each([
  [0, 1],
  [238, 1],
  [2380, 10],
  [30_000, 126],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
