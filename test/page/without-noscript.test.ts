import { expect, it } from 'vitest';
import { readPage } from '../../cli/read-page';
import { withoutNoscript } from '../../lib/page/without-noscript';

it.each([
  ['one with an iframe', '<noscript><iframe src="/t" /></noscript><p>Text</p>', '<p>Text</p>'],
  ['several, in any case', '<NoScript>a</NOSCRIPT >b<noscript class="x">c</noscript>d', 'bd'],
  ['none', '<p>Text</p>', '<p>Text</p>'],
  ['one without an end', '<p>a</p><noscript>b', '<p>a</p><noscript>b'],
  ['a name that only begins so', '<noscripts>a</noscripts>', '<noscripts>a</noscripts>'],
  [
    'what a script writes',
    '<script>w("<noscript>")</script><p>a</p><script>w("</noscript>")</script>',
    '<script>w("<noscript>")</script><p>a</p><script>w("</noscript>")</script>',
  ],
  ['what a comment holds', '<!-- <noscript> -->a<noscript>b</noscript>', '<!-- <noscript> -->a'],
])('takes out %s', (_what, html, expected) => {
  expect(withoutNoscript(html)).toBe(expected);
});

const policy = `<h1>Privacy Policy</h1>${'<p>We collect your name and your e-mail address when you use our services.</p>'.repeat(8)}`;
const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html);

it('reads a saved page whose noscript holds a frame without an end', () => {
  const page = `<title>Privacy Policy</title><body><noscript><iframe src="https://t.example/x" /></noscript>${policy}`;
  expect(readPage(bytesOf(page), null)).toMatchObject({ isPolicy: true });
});

it('reads a saved page in UTF-8 that does not say so', () => {
  const page = `<title>Privacy Policy – Café</title><body>${policy}`;
  expect(readPage(bytesOf(page), null)).toMatchObject({ title: 'Privacy Policy – Café' });
});
