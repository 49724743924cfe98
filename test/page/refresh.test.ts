import { expect, it } from 'vitest';
import { refreshTarget } from '../../lib/page/links/refresh';
import { pageOf } from '../support/page';

const at = 'https://kites.example/privacy';
const targetOf = (content: string, url = at) =>
  refreshTarget(pageOf(`<meta http-equiv="refresh" content="${content}"><p>One moment.`), url);

it.each([
  ['0; url=/legal', 'https://kites.example/legal'],
  ['0;URL=https://www.kites.example/privacy', 'https://www.kites.example/privacy'],
  ["2, url='legal?x=1;2'", 'https://kites.example/legal?x=1;2'],
  ['0; /legal', 'https://kites.example/legal'],
  ['1.5;url=/legal', 'https://kites.example/legal'],
])('goes on: %s', (content, target) => {
  expect(targetOf(content)).toBe(target);
});

it.each([
  '5',
  '60; url=/legal',
  '0; url=/privacy',
  '0; url=#top',
  '0; url=javascript:go()',
  '0; url=http://[',
  'x; url=/legal',
  '',
])('stays: %s', (content) => {
  expect(targetOf(content)).toBeNull();
});

it('stays without a word of it', () => {
  expect(refreshTarget(pageOf('<meta http-equiv="x-ua-compatible" content="0;url=/x"><p>Hello.'), at)).toBeNull();
});

it('reads the one for browsers without scripts', () => {
  expect(refreshTarget(pageOf('<noscript><meta http-equiv="refresh" content="0;url=/plain"></noscript>'), at)).toBe(
    'https://kites.example/plain',
  );
});
