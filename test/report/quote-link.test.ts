import { expect, it } from 'vitest';
import { quoteLink } from '../../lib/report/quote-link';

it.each([
  ['a short quote whole', 'We sell names.', 'We%20sell%20names.'],
  ['what fragments would take for their own signs', 'e-mail, and more & more', 'e%2Dmail%2C%20and%20more%20%26%20more'],
  ['the ends of a long one', 'a b c d e f g h i j k l m n', 'a%20b%20c%20d%20e%20f,i%20j%20k%20l%20m%20n'],
])('%s', (_name, quote, text) => {
  expect(quoteLink('https://kites.example/privacy#top', quote)).toBe(`https://kites.example/privacy#:~:text=${text}`);
});
