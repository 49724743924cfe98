import { expect, it } from 'vitest';
import { decode } from '../../lib/page/decode';

const latin = Uint8Array.from([0x45, 0x72, 0x6b, 0x6c, 0xe4, 0x72, 0x75, 0x6e, 0x67]);
const unicode = new TextEncoder().encode('Erklärung');
const declared = (label: string, bytes: Uint8Array): Uint8Array =>
  Uint8Array.from([...new TextEncoder().encode(`<meta charset="${label}">`), ...bytes]);

it.each([
  ['the header', latin, 'text/html; charset=iso-8859-1'],
  ['the page', declared('windows-1252', latin), 'text/html'],
  ['nobody: UTF-8', unicode, ''],
  ['nobody: windows-1252', latin, ''],
  ['a wrong header', latin, 'text/html; charset=utf-8'],
  ['a header that nobody knows', unicode, 'text/html; charset=klingon'],
  [
    'the mark of UTF-8 against the header',
    Uint8Array.from([0xef, 0xbb, 0xbf, ...unicode]),
    'text/html; charset=latin1',
  ],
  ['the mark of UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from('Erklärung', 'utf16le')]), ''],
])('the character set by %s', (_name, bytes, contentType) => {
  expect(decode(bytes, contentType).replace(/<.*>/, '')).toBe('Erklärung');
});
