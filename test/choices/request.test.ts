/** Drafts of requests: what they ask, what they cite, and that an address smuggles nothing in. */
import { describe, expect, it } from 'vitest';
import { mailAddress, type RequestDetails, toMailto, writeRequest } from '../../lib/choices/request/request';
import { letterLanguages as languages } from '../../lib/choices/request/letters';
import { laws, rights } from '../../lib/choices/request/rights';

const details: RequestDetails = {
  address: 'mailto:data@shop.example',
  right: 'deletion',
  law: 'gdpr',
  language: 'en',
  promise: 'You may ask us to delete your data & more.',
  policyUrl: 'https://shop.example/privacy?a=1&b=2',
};

describe('a draft', () => {
  it('goes to the address of the policy, quotes its promise and cites the law', () => {
    const draft = writeRequest(details);
    expect(draft?.to).toBe('data@shop.example');
    expect(draft?.subject).toBe('Request to delete my personal data');
    expect(draft?.body).toContain('“You may ask us to delete your data & more.”');
    expect(draft?.body).toContain('(https://shop.example/privacy?a=1&b=2)');
    expect(draft?.body).toContain('Under Article 17 of the GDPR');
    expect(draft?.body).toContain('within one month');
  });

  it.each([
    ['gdpr', 'access', 'Article 15 of the GDPR'],
    ['gdpr', 'correction', 'Article 16 of the GDPR'],
    ['uk-gdpr', 'object-to-marketing', 'Article 21(2) of the UK GDPR'],
    ['ccpa', 'access', 'section 1798.110'],
    ['ccpa', 'deletion', 'section 1798.105'],
    ['ccpa', 'correction', 'section 1798.106'],
    ['ccpa', 'opt-out-of-sale', 'section 1798.120'],
  ] as const)('under %s for %s cites %s', (law, right, cite) => {
    expect(writeRequest({ ...details, law, right })?.body).toContain(cite);
  });

  it('cites no law and sets no limit where none is chosen', () => {
    const body = writeRequest({ ...details, law: 'plain' })?.body;
    expect(body).toContain('\n\nPlease delete');
    expect(body).not.toMatch(/Article|section|within/);
  });

  it('does without a promise', () => {
    expect(writeRequest({ ...details, promise: null })?.body).not.toContain('Your privacy policy');
  });

  it.each([
    [
      'de',
      'Nach Artikel 17 der DSGVO (Verordnung (EU) 2016/679) bitte ich Sie, die personenbezogenen Daten zu löschen',
    ],
    ['fr', 'En vertu de l’article 17 du RGPD (règlement (UE) 2016/679), je vous prie d’effacer'],
    ['es', 'En virtud del artículo 17 del RGPD (Reglamento (UE) 2016/679), les pido que supriman'],
  ] as const)('in %s', (language, words) => {
    expect(writeRequest({ ...details, language })?.body).toContain(words);
  });

  it.each(languages.flatMap((language) => rights.map((right) => [language, right] as const)))(
    'is whole without a law: %s, %s',
    (language, right) => {
      const draft = writeRequest({ ...details, language, right, law: 'plain' });
      expect(draft?.body).not.toMatch(/null|undefined|GDPR|RGPD|DSGVO|CCPA|\d{4}\/|  |,,|\.\.(?!\.)| \./);
      expect(draft?.body.split('\n\n')).toHaveLength(5);
      expect(draft?.subject).toBeTruthy();
    },
  );

  it.each(
    languages.flatMap((language) => laws.flatMap((law) => rights.map((right) => [language, law, right] as const))),
  )('fits a mail link: %s, %s, %s', (language, law, right) => {
    const draft = writeRequest({ ...details, language, law, right, promise: 'word '.repeat(500) });
    expect(draft && toMailto(draft).length).toBeLessThan(2000);
  });
});

describe('addresses', () => {
  it.each([
    ['data@shop.example', 'data@shop.example'],
    ['mailto:data@shop.example?subject=Out&cc=x@evil.example', 'data@shop.example'],
    ['mailto://first.last+x@mail.shop.example', 'first.last+x@mail.shop.example'],
  ])('%s', (written, address) => {
    expect(mailAddress(written)).toBe(address);
  });

  it.each([
    'a@shop.example,b@evil.example',
    'a@shop.example;b@evil.example',
    'a@shop.example\r\nBcc: b@evil.example',
    'a@shop.example%0D%0ABcc:b@evil.example',
    'a@shop.example&cc=b@evil.example',
    'https://shop.example/form',
    'javascript:alert(1)',
    'shop.example',
    '',
  ])('refused: %j', (written) => {
    expect(mailAddress(written)).toBeNull();
    expect(writeRequest({ ...details, address: written })).toBeNull();
  });
});

describe('a mail link', () => {
  it('gives back what was put in', () => {
    const draft = writeRequest(details);
    const link = new URL(draft ? toMailto(draft) : '');
    expect(link.pathname).toBe('data@shop.example');
    expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(link.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(draft?.body);
  });

  it('encodes spaces, ampersands and line ends as mail programs read them', () => {
    const href = toMailto({ to: 'a+b@shop.example', subject: 'a & b', body: 'one\ntwo' });
    expect(href).toBe('mailto:a%2Bb@shop.example?subject=a%20%26%20b&body=one%0D%0Atwo');
  });
});
