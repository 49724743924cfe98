/** Link texts that say by themselves what they offer, and those that only sound alike. */
import { describe, expect, it } from 'vitest';
import { standardOffer } from '../../lib/choices/standard-labels';

const offer = (label: string): string | null => {
  const found = standardOffer(label);
  return found && `${found.kind}${found.optOut ? '!' : ''}`;
};

describe.each([
  [
    'sale!',
    [
      'Do Not Sell or Share My Personal Information',
      'Don’t Sell My Info',
      'Your Privacy Choices',
      'Your California Privacy Choices ›',
      'Limit the Use of My Sensitive Personal Information',
      'Opt-out of sale',
    ],
  ],
  ['advertising!', ['AdChoices', 'About our ad choices', 'Ad preferences', 'Manage ad settings']],
  [
    'cookies!',
    [
      'Cookie settings',
      'Cookie Preferences',
      'Manage cookies',
      'Manage Cookie Consent',
      'Consent preferences',
      'Change my cookie choices',
      'Reject all cookies',
      '[Cookie settings]',
    ],
  ],
  ['marketing!', ['Unsubscribe', 'E-mail preferences', 'Manage communication preferences']],
  [
    'data-request',
    ['Submit a privacy request', 'Data subject request form', 'Exercise your rights', 'Download my data'],
  ],
  ['account', ['Delete my account']],
  [
    null,
    [
      'Cookies',
      'Cookie policy',
      'Privacy',
      'Privacy policy',
      'Your privacy',
      'We do not sell',
      'Learn more',
      'Home',
      'Terms',
      'Advertise with us',
      'Preferences',
      'Ads',
      '',
    ],
  ],
] as const)('%s', (expected, labels) => {
  it.each(labels)('%s', (label) => {
    expect(offer(label)).toBe(expected);
  });
});
