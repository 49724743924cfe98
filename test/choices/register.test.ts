/** The register of known destinations: its rows are sound, and every address is recognised in all its spellings, and no look-alike is. */
import { describe, expect, it } from 'vitest';
import { parseHref } from '../../lib/choices/destination';
import { entries } from '../../lib/choices/register';
import { findEntry } from '../../lib/choices/register/match';

const spellings = (page: string): readonly string[] =>
  ['http://', 'https://', 'http://www.', 'https://WWW.'].flatMap((start) => [
    start + page,
    `${start}${page.toUpperCase()}`,
  ]);

/** As pages of thirty years have written the same address. */
const historic = (page: string): readonly string[] => {
  const [host = '', ...rest] = page.split('/');
  const path = rest.join('/');
  const isWhole = /[?#]|\.[a-z]{2,5}$/i.test(path);
  const endings = isWhole
    ? ['']
    : ['', '/', '.asp', '.aspx', '.php', '.html', '.jsp', '?x=1', '/?x=1#top', '/index.html'];
  return ['http://', 'https://'].flatMap((start) =>
    [host, `www.${host}`, `${host}.`, host.toUpperCase()].flatMap((name) =>
      endings.map((ending) => `${start}${name}/${path}${path === '' && /^[.]/.test(ending) ? '' : ending}`),
    ),
  );
};

const idAt = (href: string): string | null => findEntry(new URL(href))?.entry.id ?? null;

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  it.each(entry.pages)('is known at %s', (page) => {
    for (const href of spellings(page))
      expect([href, idAt(href), findEntry(new URL(href))?.isExact]).toEqual([href, id, true]);
  });
  it.each(entry.hosts ?? [])('is known at its house %s', (host) => {
    for (const href of spellings(host))
      expect([href, idAt(href), findEntry(new URL(href))?.isExact]).toEqual([href, id, false]);
  });
  it('belongs to some address', () => {
    expect(entry.pages.length + (entry.hosts ?? []).length).toBeGreaterThan(0);
  });
});

/** Help pages as policies in these languages name them. */
it.each([
  ['firefox-cookies', 'https://support.mozilla.org/de/kb/cookies-erlauben-und-ablehnen'],
  ['firefox-cookies', 'http://support.mozilla.org/es/kb/Borrar%20cookies?esab=a&s=cookies'],
  ['firefox-cookies', 'https://support.mozilla.org/it/kb/Gestione%20dei%20cookie'],
  ['chrome-cookies', 'http://support.google.com/chrome/bin/answer.py?hl=fr&answer=95647'],
  ['chrome-cookies', 'https://support.google.com/chrome/answer/95647?hl=it'],
  ['safari-cookies', 'https://support.apple.com/es-es/HT201265'],
  ['safari-cookies', 'https://support.apple.com/de-de/guide/safari/sfri11471/mac'],
  ['internet-explorer-cookies', 'http://windows.microsoft.com/fr-FR/internet-explorer/delete-manage-cookies'],
  ['edge-cookies', 'https://support.microsoft.com/de-de/microsoft-edge/cookies-in-microsoft-edge-l%C3%B6schen-1'],
  ['opera-cookies', 'http://help.opera.com/Windows/11.50/es-ES/cookies.html'],
  ['opera-cookies', 'https://help.opera.com/de/latest/web-preferences/#cookies'],
  [null, 'https://support.mozilla.org/es/kb/borrar-historial'],
  [null, 'https://support.apple.com/es-es/guide/iphone'],
])('knows as %s %s', (id, href) => expect(idAt(href)).toBe(id));

describe('claims', () => {
  it.each(entries.filter((entry) => entry.status !== 'unknown').map((entry) => [entry.id, entry] as const))(
    '%s has a source and a date',
    (_, entry) => {
      expect(entry.source).toMatch(/^https:\/\//);
      expect(entry.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    },
  );
  it.each(entries.filter((entry) => entry.status === 'retired').map((entry) => [entry.id, entry] as const))(
    '%s is gone and says what took its place',
    (_, entry) => {
      expect(entry.replacement?.why).toBeTruthy();
    },
  );
  it('sends nobody from a destination to itself', () => {
    const circular = entries.filter(({ id, replacement }) => replacement?.href && idAt(replacement.href) === id);
    expect(circular).toEqual([]);
  });
  it('leaves unread sources out', () => {
    expect(entries.filter((entry) => entry.source === null && entry.status !== 'unknown')).toEqual([]);
  });
});

describe('what is gone is recognised however it is written', () => {
  const retired = entries.filter(({ status }) => status === 'retired');
  it.each(retired.flatMap(({ id, pages }) => pages.map((page) => [page, id] as const)))('%s', (page, id) => {
    for (const href of historic(page)) expect([href, idAt(href)]).toEqual([href, id]);
  });
  it.each(retired.flatMap(({ id, pages }) => pages.map((page) => [page, id] as const)))(
    'also in the Internet Archive: %s',
    (page, id) => {
      const url = parseHref(`https://web.archive.org/web/20130501000000/http://www.${page}`);
      expect(url && findEntry(url)?.entry.id).toBe(id);
    },
  );
  it.each(retired.flatMap(({ id, pages }) => pages.map((page) => [page, id] as const)))(
    'but not where it only looks like it: %s',
    (page, id) => {
      const [host = '', ...rest] = page.split('/');
      const path = rest.join('/');
      // Any subdomain of the house is the house.
      const house = host.split('.').slice(-2).join('.');
      const strangers = [
        `http://${host}.evil.example/${path}`,
        `http://evil-${house}/${path}`,
        `http://${host}@evil.example/${path}`,
        `http://evil.example/${page}`,
        `http://evil.example/#${page}`,
        `http://${house.replace(/[aeo]/, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? letter)}/${path}`,
        `ftp://${page}`,
      ];
      for (const href of strangers) {
        const url = URL.canParse(href) ? new URL(href) : null;
        expect([href, url && findEntry(url)?.entry.id]).not.toEqual([href, id]);
      }
    },
  );
});

it('names every row once, and every address once', () => {
  const ids = entries.map((entry) => entry.id);
  const addresses = entries.flatMap((entry) => [...entry.pages, ...(entry.hosts ?? [])]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((address) => /^https?:|^www\.|[A-Z]/.test(address))).toEqual([]);
});

describe('spellings of old policies', () => {
  it.each([
    ['http://www.networkadvertising.org/managing/opt_out.asp', 'nai'],
    ['http://www.networkadvertising.org/consumer/opt_out.asp#top', 'nai'],
    ['http://www.networkadvertising.org/optout_nonppii.asp', 'nai'],
    ['http://optout.networkadvertising.org/?c=1#!/', 'nai'],
    [
      'http://www.macromedia.com/support/documentation/en/flashplayer/help/settings_manager03.html',
      'flash-settings-manager',
    ],
    ['http://kb2.adobe.com/cps/526/52697ee8.html', 'flash-cookie-help'],
    ['https://www.google.com/settings/ads/preferences?hl=en', 'google-ads-old'],
    ['http://tools.google.com/dlpage/gaoptout?hl=en-GB', 'google-analytics'],
    ['https://acme.my.onetrust.com/webform/1/2', 'onetrust'],
    ['https://acme.privacy.transcend.io/', 'transcend'],
    ['https://optout.aboutads.info./', 'daa'],
  ])('%s is %s', (href, id) => {
    expect(idAt(href)).toBe(id);
  });
});

describe('look-alikes are strangers', () => {
  it.each([
    'http://networkadvertising.org.evil.example/choices/',
    'http://evilnetworkadvertising.org/choices/',
    'http://networkadvertising.org@evil.example/choices/',
    'http://evil.example/networkadvertising.org/choices/',
    'http://evil.example/?u=networkadvertising.org/choices/',
    'http://nеtworkadvertising.org/choices/', // Cyrillic е: punycode in the parsed host
    'http://xn--ntworkadvertising-d7n.org/choices/',
    'https://my.onetrust.com.evil.example/webform/',
    'https://www.onetrust.com/products/',
    'https://www.google.com/search?q=settings/ads',
    'ftp://networkadvertising.org/choices/',
    'mailto:a@networkadvertising.org',
  ])('%s', (href) => {
    expect(idAt(href)).toBeNull();
  });
});
