/** Which addresses are of one site. */
import { expect, it } from 'vitest';
import { isOfOneSite } from '../../lib/extension/fetch/registered-site';

it.each([
  ['https://www.kayaks.example/privacy', 'https://legal.kayaks.example/cookies', true],
  ['https://kayaks.example/', 'https://canoes.example/', false],
  ['https://shop.kayaks.co.jp/', 'https://kayaks.co.jp/', true],
  ['https://kayaks.city.kawasaki.jp/', 'https://canoes.city.kawasaki.jp/', true],
  ['https://kayaks.kobe.jp/', 'https://canoes.kobe.jp/', false],
  ['https://kayaks.fly.dev/', 'https://canoes.fly.dev/', false],
  ['https://kayaks.github.io/a', 'https://kayaks.github.io/b', true],
  ['http://203.0.113.1/', 'http://198.51.100.1/', false],
  ['http://203.0.113.1/', 'http://203.0.113.1:8080/', true],
  ['http://localhost/', 'http://printer/', false],
])('%s and %s: %s', (one, other, isOne) => {
  expect(isOfOneSite(one, other)).toBe(isOne);
});
