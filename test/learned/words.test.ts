/** What the learned reader takes for words, and how its sets of hashes and its thresholds save work without changing an answer. */
import { expect, it } from 'vitest';
import { featuresOf, wordsOf } from '../../lib/detect/learned/features';
import { leastScore, surenessOf } from '../../lib/detect/learned/scorer';
import { Seen } from '../../lib/detect/learned/seen';

it.each([
  ['We keep 12 letters (since 2019), at 5 %.', 'we keep 0 letters since 0 at 0 %'],
  ['We “keep” letters – yours, too… and don’t ask', 'we keep letters yours too and don t ask'],
  ['e-mail/phone; a1b22', 'e mail phone a0b0'],
  ['Größe: 5 € und ½ Pfund', 'größe 0 € und 0 pfund'],
  ['co\u00ADokies and cafe\u0301s', 'cookies and cafés'],
  ['See https://larks.example/privacy’s page.', 'see urlx page'],
  ['“@larks.example” and “larks@kites.example”', 'mailx and mailx'],
  ['٤ and 4', '0 and 0'],
])('finds the words of %j, plain letters or not', (text, words) => {
  expect(wordsOf(text).join(' ')).toBe(words);
});

it('takes each feature once, sentence after sentence', () => {
  const text = 'we may share and we may sell and we may share';
  const unit = { kind: 'item', text, heading: null, leadIn: null, before: text } as const;
  const first = featuresOf(unit);
  for (const { features } of first.views) expect(new Set(features).size).toBe(features.length);
  featuresOf({ ...unit, text: 'something else', before: 'we may share' });
  expect(featuresOf(unit)).toEqual(first);
});

it('remembers hashes until it is emptied, however many come', () => {
  const seen = new Seen();
  for (const most of [3, 1000, 3]) {
    seen.empty(most);
    const hashes = Array.from({ length: most }, (_, at) => at * 4096);
    expect(hashes.map((hash) => seen.add(hash))).toEqual(hashes.map(() => true));
    expect(hashes.map((hash) => seen.add(hash))).toEqual(hashes.map(() => false));
  }
});

const output = { name: 'sale', bias: 0, scale: 1, threshold: 0.5, trusted: [], isDeniable: true };
it.each([
  [1, 0, 0.5],
  [0.4, -1.5, 0.62],
  [3, 2, 0.05],
])('skips no score that may reach a threshold (slope %d, offset %d, %d)', (slope, offset, threshold) => {
  const own = { ...output, slope, offset };
  const least = leastScore(own, threshold);
  expect(surenessOf(own, least)).toBeLessThan(threshold);
  expect(surenessOf(own, least + 0.002)).toBeGreaterThan(threshold);
});

it('skips nothing where a lower score would be surer', () => {
  expect(leastScore({ ...output, slope: -1, offset: 0 }, 0.5)).toBe(-Infinity);
});
