import { describe, expect, it } from 'vitest';
import { findPolicyLink } from '../../lib/page/links/site-policy';
import { pageOf } from '../support/page';

const at = 'https://www.kites.example/shop/';

describe('findPolicyLink', () => {
  it.each([
    [
      'a footer link',
      '<footer><a href="/privacy">Privacy Policy</a></footer>',
      'https://www.kites.example/privacy',
      'Privacy Policy',
    ],
    ['one word', '<a href="/legal/7">Privacy</a>', 'https://www.kites.example/legal/7', 'Privacy'],
    [
      'the relation, whatever it says',
      '<a rel="nofollow privacy-policy" href="/x">Small print</a><a href="/y">Privacy policy</a>',
      'https://www.kites.example/x',
      'Small print',
    ],
    [
      'the relation, where its link shows nothing',
      '<a rel="privacy-policy" href="/x" title="Our policy">&#8203; &shy;</a>',
      'https://www.kites.example/x',
      'Our policy',
    ],
    [
      'a relation in the head',
      '<link rel="privacy-policy" href="/x">',
      'https://www.kites.example/x',
      'Privacy policy',
    ],
    [
      'the policy rather than the settings',
      '<a href="/privacy">Privacy notice</a><a href="/privacy/settings">Privacy settings</a>',
      'https://www.kites.example/privacy',
      'Privacy notice',
    ],
    [
      'the policy rather than the cookies',
      '<a href="/p">Privacy policy</a><a href="/c">Cookie and privacy preferences</a>',
      'https://www.kites.example/p',
      'Privacy policy',
    ],
    [
      'this site rather than another',
      '<a href="/p">Privacy policy</a><a href="https://captcha.example/privacy">Privacy policy</a>',
      'https://www.kites.example/p',
      'Privacy policy',
    ],
    [
      'a sister host',
      '<a href="https://legal.kites.example/p">Privacy policy</a>',
      'https://legal.kites.example/p',
      'Privacy policy',
    ],
    [
      'the group’s own policy elsewhere',
      '<footer><a href="https://group.example/privacy">Privacy policy</a></footer>',
      'https://group.example/privacy',
      'Privacy policy',
    ],
    ['German', '<a href="/ds">Datenschutzerklärung</a>', 'https://www.kites.example/ds', 'Datenschutzerklärung'],
    [
      'French',
      '<a href="/c">Politique de confidentialité</a>',
      'https://www.kites.example/c',
      'Politique de confidentialité',
    ],
    ['Spanish', '<a href="/p">Política de privacidad</a>', 'https://www.kites.example/p', 'Política de privacidad'],
    [
      'the footer rather than a story',
      '<p><a href="/news/1">Privacy policy</a></p><footer><a href="/privacy-policy">Privacy policy</a></footer>',
      'https://www.kites.example/privacy-policy',
      'Privacy policy',
    ],
  ])('%s', (_name, body, href, label) => {
    expect(findPolicyLink(pageOf(`<body>${body}`), at)).toEqual({ href, label });
  });

  it.each([
    ['no link', '<p>Privacy policy</p>'],
    ['another subject', '<a href="/terms">Terms</a>'],
    ['news', '<a href="/news/1">Minister announces tough new rules on privacy for schools</a>'],
    ['a script', '<a href="javascript:open(\'/privacy\')">Privacy policy</a>'],
    ['data', '<a href="data:text/html,Privacy">Privacy policy</a>'],
    ['a place on this page', '<a href="#privacy">Privacy policy</a>'],
    ['settings alone', '<a href="/settings">Privacy settings</a>'],
    ['a captcha’s policy', '<small><a href="https://captcha.example/privacy">Privacy</a></small>'],
  ])('nothing for %s', (_name, body) => {
    expect(findPolicyLink(pageOf(`<body>${body}`), at)).toBeNull();
  });
});

describe('a site of its own', () => {
  it.each([
    ['https://kites.co.uk/', 'https://other.co.uk/privacy'],
    ['https://kites.com.au/', 'https://www.other.com.au/privacy'],
    ['https://kites.github.io/', 'https://other.github.io/privacy'],
    ['https://shop.kites.or.at/', 'https://other.or.at/privacy'],
  ])('%s is not %s', (own, other) => {
    const links = `<a href="/p">Privacy policy</a><p><a href="${other}">Privacy policy</a></p>`;
    expect(findPolicyLink(pageOf(links, own), own)?.href).toBe(new URL('/p', own).href);
  });

  it.each([
    ['https://www.kites.co.uk/', 'https://legal.kites.co.uk/p'],
    ['https://kites.github.io/', 'https://kites.github.io/p'],
  ])('%s is %s', (own, sister) => {
    const links = `<a href="${sister}">Privacy policy</a><p><a href="https://else.example/privacy">Privacy policy</a></p>`;
    expect(findPolicyLink(pageOf(links, own), own)?.href).toBe(sister);
  });
});
