/** Under which condition a sentence says what it says; null where it holds at all times, or may. */
import { describe, expect, it } from 'vitest';
import { conditionOf as conditionOfMatch } from '../../lib/languages/en/condition';
import { detectByRules } from '../support/by-rules';
import { block, documentOf } from '../../scripts/shared/example-document';
import { policyOf } from '../support/policy-of';

const conditionIn = (practice: string, text: string): string | null | undefined =>
  detectByRules(policyOf('', text)).find((finding) => finding.practice === practice)?.evidence[0]?.condition;

describe('only if the reader agrees, or does not object', () => {
  it.each([
    [
      'third-party-marketing',
      'With your consent, we may share your e-mail address with other companies for their marketing.',
    ],
    [
      'third-party-marketing',
      'We share your name with third parties for their own marketing purposes only if you opt in.',
    ],
    [
      'third-party-marketing',
      'We may, with your permission, share your name with third parties for their marketing purposes.',
    ],
    [
      'third-party-marketing',
      'We share your address with third parties for their marketing purposes unless you object.',
    ],
    ['advertising-partners', 'If you agree, advertising networks collect information about your visits to our site.'],
    ['location', 'We collect your precise location only after obtaining your express consent.'],
    ['location', 'When you have given us permission, we collect your GPS location.'],
    ['targeted-ads', 'We use the data to personalise advertising for you if you agree.'],
    ['analytics', 'If you consent, we use Google Analytics.'],
    ['cookies', 'We use cookies if you agree to them.'],
    ['location', 'We collect and share your location data, but only if you agree to it.'],
    ['sale', 'We may sell your personal information to other companies if you consent.'],
    ['data-health', 'We collect information about your health only with your explicit written consent.'],
    ['ai-training', 'We use your messages to train our AI models unless you tell us not to.'],
  ])('%s: %s', (practice, text) => expect(conditionIn(practice, text)).toBe('consent'));
});

describe('what is denied', () => {
  const denied = (text: string, what: string) => {
    const start = text.indexOf(what);
    const isDenied = true;
    return conditionOfMatch({ practice: 'sale', text, heading: null, start, end: start + what.length, isDenied });
  };
  it.each([
    [' we will never sell your data without your consent ', 'consent'],
    [' we do not sell your data unless you opt in ', 'consent'],
    [' we do not sell your data except with your express prior permission ', 'consent'],
    [' unless you agree , we do not sell your data ', 'consent'],
    [' we do not sell your data , and we send letters only with your consent ', null],
    [' we do not sell your data in aggregated form ', null],
    [' we do not sell your data ', null],
  ])('%s', (text, condition) => expect(denied(text, ' sell your data ')).toBe(condition));
});

describe('only data that name nobody', () => {
  it.each([
    ['advertising-partners', 'Advertising networks on our site collect anonymous information about your visits.'],
    [
      'targeted-ads',
      'Ad networks use non-personally identifiable information about your visits to show you targeted advertising.',
    ],
    ['affiliates', 'We share data with our affiliates only in aggregated form.'],
    ['log-data', 'We record your browser type and the pages you visit in de-identified form.'],
    [
      'targeted-ads',
      'Ad networks use data (not including your name or telephone number) about your visits to show you targeted advertising.',
    ],
    [
      'cross-site-tracking',
      'To improve the ads that you see here and elsewhere on the internet, we may send non-personal information to an ad network.',
    ],
    ['sale', 'We may sell your data to other companies, provided that such data does not identify you.'],
    ['data-browsing', 'We collect anonymised data about the pages that you visit.'],
  ])('%s: %s', (practice, text) => expect(conditionIn(practice, text)).toBe('non-identifying'));
});

describe('only some people or services', () => {
  it.each([
    ['deletion', 'If you are a resident of California, you have the right to delete your personal data.'],
    ['access', 'Users in the European Economic Area have the right to access their personal data.'],
    ['sale-opt-out', 'Nevada residents may opt out of the sale of their personal information.'],
    ['location', 'If you use our mobile app, we collect your GPS location.'],
    ['cross-border', 'If you live outside of the United States, we transfer your data to the United States.'],
    ['sale', 'If you are a paper subscriber, we rent your postal address to other companies.'],
    ['data-payment', 'Some of our sites collect your credit card number.'],
  ])('%s: %s', (practice, text) => expect(conditionIn(practice, text)).toBe('some-users'));

  it('stands in the heading right above', () => {
    const under = (heading: string) =>
      detectByRules(
        documentOf([block('You have the right to delete your personal data.', { headings: [heading] })]),
      )[0];
    expect(under('California residents')?.condition).toBe('some-users');
    expect(under('Your rights')?.condition).toBeNull();
  });
});

describe('no condition', () => {
  it.each([
    [
      'the condition is one of several',
      'service-providers',
      'We share your data with service providers, with your consent, or as the law requires.',
    ],
    [
      'the condition is joined by "or"',
      'affiliates',
      'We share your data with our affiliates when you agree or when it is necessary.',
    ],
    ['it belongs to another deed', 'cookies', 'We use cookies and, with your consent, collect your location.'],
    ['it belongs to another clause', 'cookies', 'We use cookies, but we collect your location only with your consent.'],
    ['to agree to the terms is none', 'log-data', 'If you agree to our terms, we record your IP address.'],
    ['there is none to be asked', 'cookies', 'By using this site, you agree that we use cookies.'],
    ['beside names, data are not nameless', 'data-contact', 'We collect your name and other non-personal information.'],
    ['statistics are only made of them', 'log-data', 'We record your IP address to compile aggregated statistics.'],
    ['its name says so already', 'aggregate-sharing', 'We share anonymous information with other companies.'],
    ['everybody is meant', 'data-contact', 'We collect your name and e-mail address, also if you are in Europe.'],
    [
      'a law only lends its words',
      'sale',
      'We do not sell your personal information, as that term is defined in the California Consumer Privacy Act.',
    ],
    [
      'a choice is the reader’s anyway',
      'marketing-opt-out',
      'If you have opted in, you can unsubscribe from our newsletter at any time.',
    ],
  ])('%s', (_, practice, text) => expect(conditionIn(practice, text)).toBeNull());
});

describe('a finding', () => {
  const consent = 'With your consent, we may share your name with other companies for their marketing.';
  const always = 'We share your name with third parties for their own marketing purposes.';
  const conditionOf = (...texts: readonly string[]) =>
    detectByRules(policyOf('', ...texts)).find(({ practice }) => practice === 'third-party-marketing')?.condition;

  it('has the condition that all its sentences share', () => {
    expect(conditionOf(consent)).toBe('consent');
    expect(conditionOf(consent, consent.replace('name', 'address'))).toBe('consent');
  });

  it('has none where one sentence has none', () => expect(conditionOf(consent, always)).toBeNull());
});
