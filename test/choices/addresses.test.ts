/** Addresses that a text spells out, plain or disguised, and what is none. */
import { describe, expect, it } from 'vitest';
import { destinationKey, isHomePage, parseHref } from '../../lib/choices/destination';
import { isProtected, revealAddress } from '../../lib/choices/protected-address';
import { findWrittenAddresses } from '../../lib/choices/written-addresses';

const hrefs = (text: string): readonly string[] => findWrittenAddresses(text).map((address) => address.href);

describe('e-mail addresses', () => {
  it.each([
    ['Write to data@shop.example.', 'mailto:data@shop.example'],
    ['Write to first.last+x@mail.shop.example, please', 'mailto:first.last+x@mail.shop.example'],
    ['data _@_ shop.example', 'mailto:data@shop.example'],
    ['data @ shop.example', 'mailto:data@shop.example'],
    ['data [at] shop.example', 'mailto:data@shop.example'],
    ['data (at) shop (dot) example', 'mailto:data@shop.example'],
    ['data[at]shop[dot]example', 'mailto:data@shop.example'],
    ['data at shop dot example', 'mailto:data@shop.example'],
    ['data {at} shop.co.example', 'mailto:data@shop.co.example'],
    ['E-Mail: data@bücher-höhe.example', 'mailto:data@bücher-höhe.example'],
  ])('%s', (text, href) => {
    expect(hrefs(text)).toEqual([href]);
  });
});

describe('web addresses', () => {
  it.each([
    ['Go to https://shop.example/out?x=1#y.', 'https://shop.example/out?x=1#y'],
    ['Go to www.shop.example/out, or stay', 'http://www.shop.example/out'],
    ['See (aboutads.info/choices) for more', 'http://aboutads.info/choices'],
    ['Go to optout.shop.com.', 'http://optout.shop.com'],
  ])('%s', (text, href) => {
    expect(hrefs(text)).toEqual([href]);
  });
});

it.each(['Look at this. Dot your i.', 'Meet us at noon', 'either @shop.example', 'e.g. this', 'version 1.2.3', 'a@b'])(
  'no address in: %s',
  (text) => {
    expect(hrefs(text)).toEqual([]);
  },
);

it('gives the place of an address in its text', () => {
  const text = 'Mail data [at] shop.example now';
  const [address] = findWrittenAddresses(text);
  expect(text.slice(address?.start, address?.end)).toBe('data [at] shop.example');
});

it.each([
  'a'.repeat(200_000),
  'a@'.repeat(100_000),
  'a at '.repeat(50_000),
  'a.'.repeat(100_000),
  'www.'.repeat(50_000),
])('reads hostile text without choking: %.10s…', (text) => {
  expect(Array.isArray(findWrittenAddresses(text))).toBe(true);
});

describe('destinations', () => {
  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///etc/passwd',
    'http://',
    'ftp://a.example/',
  ])('never opened: %s', (href) => {
    expect(parseHref(href)).toBeNull();
  });
  it.each([
    ['http://www.shop.example/a/', 'https://shop.example/a#top'],
    ['mailto:A@Shop.example?subject=Out', 'mailto:a@shop.example'],
    ['mailto://a@shop.example', 'mailto:a@shop.example'],
  ])('%s is the same as %s', (one, other) => {
    const keys = [one, other].map((href) => parseHref(href)).map((url) => url && destinationKey(url));
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).toBeTruthy();
  });
  it('keeps pages apart that scripts show by their fragment', () => {
    expect(destinationKey(new URL('https://a.example/#/ads'))).not.toBe(
      destinationKey(new URL('https://a.example/#/mail')),
    );
  });
  it.each([
    ['https://shop.example/', true],
    ['https://www.shop.co.uk/index.html', true],
    ['https://shop.example/en-gb/', true],
    ['https://preferences.shop.example/', false],
    ['https://shop.example/me', false],
    ['https://shop.example/?page=7', false],
    ['mailto:a@shop.example', false],
  ])('front page: %s %s', (href, expected) => {
    expect(isHomePage(new URL(href))).toBe(expected);
  });
  it('sees through the Internet Archive', () => {
    expect(parseHref('https://web.archive.org/web/20120101000000/http://shop.example/out')?.href).toBe(
      'http://shop.example/out',
    );
  });
});

describe('hidden addresses', () => {
  const hide = (address: string): string =>
    [0x2a, ...[...address].map((char) => char.charCodeAt(0) ^ 0x2a)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  const at = (code: string): URL => new URL(`https://shop.example/cdn-cgi/l/email-protection${code}`);
  it('are revealed', () => {
    expect(revealAddress(at(`#${hide('out@shop.example')}`))).toBe('mailto:out@shop.example');
  });
  it.each(['', '#zz', `#${hide('nonsense')}`, `#${hide('a b@c.example')}`])('are not guessed: %s', (code) => {
    expect([isProtected(at(code)), revealAddress(at(code))]).toEqual([true, null]);
  });
});
