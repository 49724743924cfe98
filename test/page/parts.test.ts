import { describe, expect, it } from 'vitest';
import { findNext, findParts, offeredParts } from '../../lib/page/links/parts';
import { layeredPages } from '../support/layered-sites';
import { pageOf, prose } from '../support/page';

const site = 'https://kayaks.example';
const partsOf = (html: string, url = `${site}/privacy`): readonly string[] =>
  findParts(pageOf(html, url), url).map(({ href }) => href.replace(site, ''));
const policy = (body: string): string =>
  `<title>Privacy Policy</title><main><h1>Privacy Policy</h1>${prose}${body}</main>`;

describe('findParts', () => {
  it.each([
    ['/notice/privacy', ['/notice/full', '/notice/privacy/cookies']],
    ['/chapters/1', ['/chapters/2']],
    ['/supplements/policy', ['/supplements/norway', '/supplements/children', '/supplements/again']],
    ['/help/privacy', ['/help/sale', '/help/sharing', '/help/missing', '/help/away', '/help/german', '/help/empty']],
    ['/list/policy', Array.from({ length: 25 }, (_, at) => `/list/${at + 1}`)],
  ])('finds the parts of %s', (path, parts) => {
    expect(partsOf(layeredPages[path] ?? '', `${site}${path}`)).toEqual(parts);
  });

  it.each([
    ['a supplement in the text', '<p>See our <a href="/us">privacy notice for residents of Ohio</a>.</p>', ['/us']],
    ['a page beneath', '<p>More on <a href="/privacy/cameras">cameras</a>.</p>', ['/privacy/cameras']],
    [
      'a subdomain',
      '<p><a href="https://www.kayaks.example/x">Cookie policy</a></p>',
      ['https://www.kayaks.example/x'],
    ],
    ['a menu of the policy', '<nav aria-label="Privacy"><a href="/x">Cookie policy</a></nav>', ['/x']],
    [
      'cards under the policy’s name',
      ['Data that we collect', 'Who we share it with', 'Your rights']
        .map((title, at) => `<a href="/c/${at}"><h3>${title}</h3><p>In ten lines, and in our own words.</p></a>`)
        .join(''),
      ['/c/0', '/c/1', '/c/2'],
    ],
    [
      'headings that are links',
      ['Daten von Gästen', 'Cookies', 'Ihre Rechte']
        .map((title, at) => `<h3><a href="/c/${at}">${title}</a></h3>`)
        .join(''),
      ['/c/0', '/c/1', '/c/2'],
    ],
    ['in German', '<p><a href="/x">Ergänzung für die Schweiz</a> <a href="/y">Weiter</a></p>', ['/x', '/y']],
    ['in French', '<p><a href="/x">Annexe : Québec</a> <a href="/y">Page suivante →</a></p>', ['/x', '/y']],
    ['in Spanish', '<p><a href="/x">Anexo para México</a> <a href="/y">Siguiente</a></p>', ['/x', '/y']],
    [
      'a part beside a page of the same name',
      '<p><a href="/children/privacy">Children’s privacy policy</a></p>',
      ['/children/privacy'],
    ],
    [
      'a part that a sentence on others leads to',
      '<p>Our partners set cookies, as our <a href="/c">cookie policy</a> tells.</p>',
      ['/c'],
    ],
    [
      'a part of the company’s own name',
      '<h1>Kayaks Ltd Privacy Policy</h1><p><a href="/w">Kayaks Ltd website privacy notice</a></p>',
      ['/w'],
    ],
    ['one page once', '<p><a href="/x#a">Cookie policy</a> <a href="/x/?b">the cookie notice</a></p>', ['/x']],
  ])('finds %s', (_what, body, parts) => {
    expect(partsOf(policy(body))).toEqual(parts);
  });

  it.each([
    ['places in the page', '<p><a href="#cookies">Cookie policy</a></p>'],
    [
      'the page itself',
      '<p><a href="/privacy/?print">Our cookie policy</a> <a href="//www.kayaks.example/privacy/">Cookie policy</a></p>',
    ],
    ['the policy by its own name', '<p>This <a href="/legal">privacy policy</a></p>'],
    ['another site', '<p><a href="https://canoes.example/privacy">Privacy policy of the canoes</a></p>'],
    [
      'what is no page',
      '<p><a href="mailto:a@kayaks.example">Cookie policy</a> <a href="javascript:x()">Cookie policy</a></p>',
    ],
    ['footers', '<footer><a href="/cookies">Cookie policy</a></footer>'],
    [
      'menus',
      '<nav><a href="/cookies">Cookie policy</a></nav><div class="main-menu"><a href="/c">Cookie policy</a></div>',
    ],
    [
      'other versions',
      '<p><a href="/old">Privacy policy of 2019</a> <a href="/privacy/2019-05">May</a> <a href="/o">Previous privacy policies</a></p>',
    ],
    ['other languages', '<p><a hreflang="de" href="/x">Datenschutzhinweise</a> <a href="/privacy/de">Deutsch</a></p>'],
    [
      'other documents',
      '<p><a href="/privacy/terms">Terms</a> <a href="/privacy/print">For your printer</a> <a href="/f">Privacy request form</a></p>',
    ],
    [
      'the policy of a company at the same place elsewhere',
      '<p><a href="/canoes/privacy/">Canoes Privacy Policy</a></p>',
    ],
    ['the policy of a company by its legal form', '<p><a href="/c">Canoes &amp; Oars, Inc. Privacy Policy</a></p>'],
    [
      'the policy of a site within the site',
      '<p><a href="https://canoes.kayaks.example/x">Canoes privacy notice</a></p>',
    ],
    [
      'the policy of a sister company',
      '<p>Kayaks are ours. Our affiliate Canoes has the <a href="/c">Canoes Privacy Policy</a>.</p>',
    ],
    [
      'policies of brands in a list',
      '<p>Each of our brands has a policy:</p><ul><li><a href="/c">Canoes Privacy Policy</a></li><li><a href="/t">Tents Privacy Notice</a></li></ul>',
    ],
    [
      'a sister’s in German',
      '<p>Für unsere Tochtergesellschaft gilt die <a href="/c">Datenschutzerklärung Kanus Nord</a>.</p>',
    ],
    [
      'a sister’s in French',
      '<p>Notre filiale a publié la <a href="/c">politique de confidentialité Canots du Nord</a>.</p>',
    ],
    ['a sister’s in Spanish', '<p>Nuestra filial publica la <a href="/c">política de privacidad Canoas Norte</a>.</p>'],
    ['a sister’s in Italian', '<p>La nostra controllata ha la <a href="/c">Privacy Policy Canoe Nord</a>.</p>'],
    ['settings', '<p><a href="/privacy/settings">Cookie preferences</a></p>'],
    ['addresses', '<p><a href="/x">www.kayaks.example/privacy/cookies-policy</a></p>'],
    ['two of a list', '<ul><li><a href="/a">Your data</a></li><li><a href="/b">Your rights</a></li></ul>'],
    [
      'lists under other headings',
      '<h1>Our trips</h1><ul><li><a href="/a">Data</a></li><li><a href="/b">Rights</a></li><li><a href="/c">Cookies</a></li></ul>',
    ],
    [
      'links in sentences',
      ['data', 'rights', 'cookies']
        .map((word) => `<p>We also wrote of <a href="/${word}">your ${word}</a>.</p>`)
        .join(''),
    ],
    [
      'lists of other things',
      '<ul><li><a href="/a">Boats</a></li><li><a href="/b">Paddles</a></li><li><a href="/c">Tents</a></li></ul>',
    ],
  ])('takes for no part: %s', (_what, body) => {
    expect(partsOf(policy(body))).toEqual([]);
  });

  it('takes numbered hosts for one site only where they are the same', () => {
    const link = (host: string) => policy(`<p><a href="http://${host}/x">Cookie policy</a></p>`);
    expect(partsOf(link('198.51.0.1'), 'http://203.0.0.1/privacy')).toEqual([]);
    expect(partsOf(link('203.0.0.1'), 'http://203.0.0.1/privacy')).toEqual(['http://203.0.0.1/x']);
  });

  it('looks at no more than a hundred', () => {
    const links = Array.from({ length: 150 }, (_, at) => `<a href="/privacy/${at}a">Page ${at}</a>`).join(' ');
    expect(partsOf(policy(links))).toHaveLength(100);
  });
});

describe('offeredParts', () => {
  const hub = (...labels: readonly string[]) =>
    `<title>Privacy</title><main><h1>Privacy and data</h1><ul>${labels.map((label, at) => `<li><a href="/${at}">${label}</a></li>`).join('')}</ul></main>`;
  it.each([
    ['parts of a policy', policy('<p><a href="/x">Cookie policy</a></p>'), 1],
    ['articles under one heading', hub('What data we ask for', 'Your rights', 'Who we share with'), 3],
    ['no two articles', hub('What data we ask for', 'Your rights'), 0],
    [
      'no policies of several companies',
      hub('Kayaks’ Privacy Policy', 'Canoes’ Privacy Policy', 'Tents’ Privacy Policy'),
      0,
    ],
    [
      'nothing on pages about something else',
      hub('Data', 'Rights', 'Cookies').replace('Privacy</title>', 'Boats</title>').replace('Privacy and data', 'Boats'),
      0,
    ],
  ])('are %s', (_what, html, count) => {
    const url = `${site}/topics`;
    expect(offeredParts(pageOf(html, url), url)).toHaveLength(count);
  });
});

describe('findNext', () => {
  it.each([
    ['by its relation', '<a rel="nofollow next" href="/2">On to the cookies</a>', '/2'],
    ['by its name', '<a href="/2">Next page »</a>', '/2'],
    ['by its name and title', '<a href="/2">Weiter: Cookies</a>', '/2'],
    ['not where it speaks of something else', '<a href="/2">Next steps for your trip</a>', null],
    ['not on another site', '<a rel="next" href="https://canoes.example/2">Next</a>', null],
    ['not in the page', '<a href="#2">Next</a>', null],
  ])('finds where a page goes on %s', (_what, link, href) => {
    const next = findNext(pageOf(policy(link), `${site}/privacy`), `${site}/privacy`);
    expect(next?.href.replace(site, '') ?? null).toBe(href);
  });
});
