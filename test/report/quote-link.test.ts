import { expect, it } from 'vitest';
import { withBreaks } from '../../lib/page/extract/breaks';
import { placeBlocks } from '../../lib/page/extract/extract';
import { quoteLink } from '../../lib/report/quote-link';
import { pageOf, prose } from '../support/page';

it.each([
  ['a short quote whole', 'We sell names.', 'We%20sell%20names.'],
  ['what fragments would take for their own signs', 'e-mail, and more & more', 'e%2Dmail%2C%20and%20more%20%26%20more'],
  ['the ends of a long one', 'a b c d e f g h i j k l m n', 'a%20b%20c%20d%20e%20f,i%20j%20k%20l%20m%20n'],
])('%s', (_name, quote, text) => {
  expect(quoteLink('https://kites.example/privacy#top', quote, undefined)).toBe(
    `https://kites.example/privacy#:~:text=${text}`,
  );
});

it('leads to the page of a PDF file', () => {
  const [block] = placeBlocks(pageOf(`<body><p>${prose}`), null).map(withBreaks);
  const pages = [
    { start: 0, page: 7 },
    { start: 20, page: 8 },
  ];
  const onPages = block && { ...block, text: 'This is one sentence. This is another.', pages };
  expect(quoteLink('https://kites.example/a.pdf#page=1', 'This is one sentence.', onPages)).toBe(
    'https://kites.example/a.pdf#page=7',
  );
  expect(quoteLink('https://kites.example/a.pdf', 'This is another.', onPages)).toBe(
    'https://kites.example/a.pdf#page=8',
  );
});

/** Of a quote in a paragraph of this HTML, the words that are linked to. */
const linked = (html: string, quote: string): string => {
  const blocks = placeBlocks(pageOf(`<body>${prose}<p>${html}</p>`), null).map(withBreaks);
  const link = quoteLink(
    '',
    quote,
    blocks.find(({ text }) => text.includes(quote)),
  );
  return decodeURIComponent(link.replace('#:~:text=', ''));
};

it.each([
  [
    'a line break',
    'We share the names of<br>our customers with the makers of kites.',
    'We share the names of our customers with the makers of kites.',
    'customers with the makers of kites.',
  ],
  [
    'the sign of a footnote',
    'We lend your address to carriers and makers<sup>2</sup> of kites.',
    'We lend your address to carriers and makers of kites.',
    'We lend your address to carriers and',
  ],
  [
    'a box within the line',
    'We rent <span style="display: inline-block">kites and boats</span> to people who tell us their names.',
    'We rent kites and boats to people who tell us their names.',
    'people who tell us their names.',
  ],
  [
    'an element that ends within a word',
    'Our <b>K</b>ite club keeps the names of its members.',
    'Our Kite club keeps the names of its members.',
    'club keeps the names of its members.',
  ],
  [
    'nothing, in a sentence of several',
    'We fly<br>kites. We keep your name for a year. We fly<br>boats.',
    'We keep your name for a year.',
    'We keep your name for a year.',
  ],
  ['short links only', 'We <b>fly</b> and <i>lend</i> kites.', 'We fly and lend kites.', 'We fly and lend kites.'],
])('keeps to one text of the page, over %s', (_name, html, quote, text) => {
  expect(linked(html, quote)).toBe(text);
});
