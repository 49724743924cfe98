// @vitest-environment jsdom
/** Where a page in another language links to its English version. */
import { describe, expect, it } from 'vitest';
import { findEnglishVersion } from '../../lib/page/links/english-version';

const url = 'https://moebel.example/datenschutz';
const versionIn = (html: string): string | null =>
  findEnglishVersion(new DOMParser().parseFromString(html, 'text/html'), url);

describe('links to an English version', () => {
  it.each([
    ['that the page declares', '<link rel="alternate" hreflang="en" href="/en/privacy">'],
    ['in a variety of English', '<link rel="alternate" hreflang="en-GB" href="/en/privacy">'],
    ['by their language', '<a hreflang="en" href="/en/privacy">Hier entlang</a>'],
    ['named so', '<a href="/en/privacy">English</a>'],
    ['named so, at length', '<a href="/en/privacy">Privacy policy in English (US)</a>'],
    ['named a version', '<a href="/en/privacy"> English version </a>'],
    ['in German', '<a href="/en/privacy">Zur englischen Fassung</a>'],
    ['in French', '<a href="/en/privacy">Version anglaise</a>'],
    ['in Spanish', '<a href="/en/privacy">Ver la versión en inglés</a>'],
    ['by a picture', '<a href="/en/privacy" aria-label="English"><img src="flag.png"></a>'],
    ['by its code', '<a href="/en/privacy">EN</a>'],
  ])('%s', (_, html) => expect(versionIn(html)).toBe('https://moebel.example/en/privacy'));

  it('prefers what the page declares to what a menu says', () => {
    const html = '<a href="/home">English</a><link rel="alternate" hreflang="en" href="/en/privacy">';
    expect(versionIn(html)).toBe('https://moebel.example/en/privacy');
  });
});

describe('no English version', () => {
  it.each([
    ['in another language', '<link rel="alternate" hreflang="fr" href="/fr/vie-privee"><a href="/fr">Français</a>'],
    ['in a link of other content', '<a href="/tee">English breakfast</a><a href="/kurs">English lessons for you</a>'],
    ['in the page itself', `<a href="${url}#top">English</a>`],
    ['in a script', '<a href="javascript:go()">English</a>'],
    ['in a link to nowhere', '<a href="">English</a>'],
  ])('%s', (_, html) => expect(versionIn(html)).toBeNull());

  it('where a page hides the search for it', () => {
    expect(versionIn('<form name="querySelectorAll"></form><a href="/en/privacy">English</a>')).toBe(
      'https://moebel.example/en/privacy',
    );
  });
});
