/** Pages that nobody would write: grammar-made HTML with a policy's words in it, and sample policies with their markup damaged. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const phrases = [
  'Privacy Policy',
  'We do not sell your personal information.',
  'We may share your email address with our partners, for example advertisers;',
  'cookies and web beacons',
  'To opt out, click here.',
  'Do Not Track',
  '[at]',
  'privacy@acme.example',
  'Last updated: 31 February 2024',
  'e.g. i.e. U.S. Mr.',
  '\u202e\u0000\ud800',
  '((((((',
  '? ! . ; : ',
  '  ',
];

const tags = 'p div h1 h2 ul li table tr td th b em a details summary form input dl dt dd pre br svg template'.split(
  ' ',
);

const hrefs = [
  '#',
  '/privacy',
  'mailto:a@b.example',
  'javascript:void 0',
  'https://[',
  'tel:1',
  '',
  '//x.example/opt-out?a=b#c',
  'data:,',
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...phrases) },
  fc.string({ unit: 'binary', maxLength: 30 }),
);

const attributes = fc.oneof(
  fc.constant(''),
  fc.constantFrom(...hrefs).map((href) => ` href="${href}"`),
  fc
    .constantFrom('id', 'name', 'class', 'hidden', 'lang', 'style')
    .chain((name) =>
      fc
        .constantFrom('firstChild', 'body', 'title', 'textContent', 'cookie-banner', 'display:none', 'de', '')
        .map((value) => ` ${name}="${value}"`),
    ),
);

/** Some tags never close, and some close what was never open. */
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    text,
    fc
      .tuple(
        fc.constantFrom(...tags),
        attributes,
        fc.array(tie('html'), { maxLength: 5 }),
        fc.constantFrom('close', 'open', 'cross'),
      )
      .map(
        ([tag, more, inner, end]) =>
          `<${tag}${more}>${inner.join(' ')}${end === 'close' ? `</${tag}>` : end === 'cross' ? '</b></div>' : ''}`,
      ),
  ),
}));

export const grammarPage = html.map((body) => `<title>Privacy Policy</title><h1>Privacy Policy</h1>${body}`);

const folder = 'test/fixtures/policies';
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

/** Cuts a piece out of a page, doubles it, or puts something else in its place. */
const mutate = (page: string, at: number, length: number, piece: string, times: number): string => {
  const start = Math.floor(at * page.length);
  const cut = page.slice(start, start + length);
  return page.slice(0, start) + piece + cut.repeat(times) + page.slice(start + length);
};

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(400),
  piece: fc.oneof(
    text,
    fc.constantFrom('<', '>', '"', '</', '<!--', '<script>', '<table>', '</p>', '&#x0;', '<a href="'),
  ),
  times: fc.nat(3),
});

/** A part of a sample, so that a case is quick, with damage. */
export const damagedSample = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.array(mutation, { minLength: 1, maxLength: 6 }),
  )
  .map(([sample, from, mutations]) => {
    const start = Math.floor(from * Math.max(0, sample.length - 3000));
    return mutations.reduce(
      (page, { at, length, piece, times }) => mutate(page, at, length, piece, times),
      sample.slice(start, start + 3000),
    );
  });
