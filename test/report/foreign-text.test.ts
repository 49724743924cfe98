import { expect, it } from 'vitest';
import { isolated, oneLine, straight } from '../../lib/report/export/foreign-text';

it('takes out what turns text around, and nothing else', () => {
  const controls = '\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069';
  expect(straight(`We${controls} sell é 安 no data.`)).toBe('We sell é 安 no data.');
});

it.each(['مرحبا', 'שלום', 'ﻣﺮﺣﺒﺎ'])('keeps the direction of %s to itself', (text) => {
  expect(isolated(text)).toBe(`\u2068${text}\u2069`);
});

it('leaves text alone that runs from left to right', () => {
  expect(isolated('Datenschutz – 安全 1')).toBe('Datenschutz – 安全 1');
});

it('makes one line', () => {
  expect(oneLine(' a\r\n\tb\u0000c\u2028d\u202E ')).toBe('a b c d');
});
