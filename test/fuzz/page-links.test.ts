/** Whatever a page links to: what is offered of it leads to the web, is one of its links, and the site's own word goes first. */
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { siteChoices } from '../../lib/choices/site-choices';
import { linksOf } from '../../lib/page/links/page-links';
import { refreshTarget } from '../../lib/page/links/refresh';
import { findPolicyLink, usualAddresses } from '../../lib/page/links/site-policy';
import { collapse } from '../../lib/page/extract/white-space';
import { casesOf, endless } from './cases';
import { hrefs } from './documents';

const parser = new new JSDOM('', { virtualConsole: new VirtualConsole() }).window.DOMParser();
const url = 'https://www.acme.example/shop?x=1#top';

const labels = [
  'Privacy Policy',
  'Privacy',
  'Datenschutzerklärung',
  'Do Not Sell or Share My Personal Information',
  'Your Privacy Choices',
  'Cookie settings',
  'Cookie Settings ',
  'AdChoices',
  'Privacy settings',
  'Terms',
  '\u200b',
  ' ',
];
const escaped = (text: string): string => text.replace(/[&"<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const href = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hrefs, 'https://other.example/privacy', '//cdn.example/datenschutz') },
  fc.webUrl(),
  fc.string({ unit: 'binary' }),
);
const label = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...labels) }, fc.string({ unit: 'binary' }));
const link = fc
  .tuple(
    fc.constantFrom('a', 'a', 'button', 'link', 'area'),
    href,
    label,
    fc.constantFrom('', 'privacy-policy', 'next'),
  )
  .map(([tag, to, text, rel]) => `<${tag} href="${escaped(to)}" rel="${rel}">${escaped(text)}</${tag}>`);
const place = fc.constantFrom('footer', 'p', 'nav', 'form', 'div class="Site-Footer"', 'svg', 'template');
const page = fc
  .tuple(
    fc.constantFrom('', '<base href="javascript:x">', '<base href="https://other.example/y/">'),
    fc.array(fc.tuple(place, fc.array(link, { maxLength: 4 })), { maxLength: 5 }),
  )
  .map(([base, parts]) => `${base}${parts.map(([tag, links]) => `<${tag}>${links.join(' ')}`).join('</div>')}`);

const isOnTheWeb = (address: string): boolean => /^https?:\/\//.test(address);

const expectPolicyLink = (doc: Document): void => {
  const offer = findPolicyLink(doc, url);
  if (offer !== null) {
    expect(isOnTheWeb(offer.href)).toBe(true);
    expect([offer.label !== '', collapse(offer.label).trim()]).toEqual([true, offer.label]);
    const written = [...doc.querySelectorAll('[href]')].map((one) => one.getAttribute('href') ?? '');
    expect(written.map((one) => (URL.canParse(one, url) ? new URL(one, url).href : null))).toContain(offer.href);
  }
};

/** What the site itself calls its policy, at the foot of its page, is found behind all else. */
const expectOwnWord = (doc: Document): void => {
  const footer = doc.body.appendChild(doc.createElement('footer'));
  footer.innerHTML = '<a rel="privacy-policy" href="/own">Ours</a>';
  expect(findPolicyLink(doc, url)).toEqual({ href: 'https://www.acme.example/own', label: 'Ours' });
};

const expectChoices = (doc: Document): void => {
  const links = linksOf(doc, url);
  for (const { href: to, label: text } of links) {
    expect(to).not.toMatch(/^\s*(?:j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|data|vbscript):/i);
    expect([text !== '', text.length <= 90]).toEqual([true, true]);
  }
  const choices = siteChoices(links);
  expect(choices.length).toBeLessThanOrEqual(8);
  expect(new Set(choices.map((choice) => choice.label.toLowerCase())).size).toBe(choices.length);
  for (const choice of choices) {
    expect(isOnTheWeb(choice.href)).toBe(true);
    expect(links).toContainEqual(expect.objectContaining(choice));
  }
  expect(siteChoices(choices.map((choice) => ({ ...choice, isInFooter: true })))).toEqual(choices);
};

describe('pages', () => {
  it('that link to their policy and offer ways out', { timeout: endless }, () => {
    fc.assert(
      fc.property(page, (html) => {
        const doc = parser.parseFromString(html, 'text/html');
        const before = doc.documentElement.outerHTML;
        expectPolicyLink(doc);
        expectChoices(doc);
        for (const usual of usualAddresses(doc, url)) expect(new URL(usual).origin).toBe(new URL(url).origin);
        expect(doc.documentElement.outerHTML).toBe(before);
        expectOwnWord(doc);
      }),
      casesOf('links of pages'),
    );
  });

  it('that send their visitors on', { timeout: endless }, () => {
    const content = fc.tuple(
      fc.oneof(fc.constantFrom('0', ' 3', '11', '.5', '-1', 'soon'), fc.string()),
      fc.constantFrom(';', ',', '; url=', ';URL ="', ''),
      href,
    );
    fc.assert(
      fc.property(content, (parts) => {
        const html = `<meta http-equiv="Refresh" content="${escaped(parts.join(''))}">`;
        const target = refreshTarget(parser.parseFromString(html, 'text/html'), url);
        if (target === null) return;
        expect(isOnTheWeb(target)).toBe(true);
        // Not to itself, wherever in itself: nobody is sent round and round.
        expect(target.split('#')[0]).not.toBe(url.split('#')[0]);
      }),
      casesOf('refreshing pages'),
    );
  });
});
