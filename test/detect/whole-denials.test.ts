/** Sentences whose only clause is denied deny what they speak of, whatever words say so; nothing but consent may narrow them. */
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../cli/model-file';
import type { Block } from '../../lib/policy/document';
import type { Finding } from '../../lib/policy/report';
import { readPolicy } from '../../lib/read-policy';
import { block, documentOf } from '../../scripts/shared/example-document';

const findings = (practice: string, blocks: readonly Block[]): readonly Finding[] =>
  readPolicy(documentOf(blocks), loadModel('en')).findings.filter((found) => found.practice === practice);

const stancesOf = (practice: string, text: string, place: Partial<Block> = {}): readonly string[] =>
  findings(practice, [block(text, place)]).map(({ stance }) => stance);

describe('a whole denial', () => {
  it.each([
    ['sale', 'Neither we nor our suppliers trade your details.'],
    ['sale', 'What you confide to us will under no circumstances be lent or sold.'],
    ['log-data', 'The numbers of your computers, called IP addresses, are neither logged nor stored.'],
    ['log-data', 'We refrain from keeping IP addresses.'],
    ['location', 'Your position is neither sought nor stored.'],
    ['targeted-ads', 'Personalised banners are never shown.'],
    ['flash-cookies', 'Local shared objects ("Flash cookies") are not employed in our shop.'],
    ['data-health', 'Because your body is your own affair, we do not collect medical data.'],
    ['data-payment', 'Bank details are not collected.'],
    ['data-payment', 'We neither request nor hold card numbers.'],
    ['analytics', 'We have decided against Google Analytics.'],
    ['cookies', 'You will find no cookies in our shop.'],
    ['third-party-cookies', 'Third-party cookies are neither needed nor used in our shop.'],
    ['sale', 'We do not sell your data and will not do so in the future without giving you notice.'],
  ])('of %s: %s', (practice, text) => expect(stancesOf(practice, text)).toEqual(['no']));

  it.each([
    ['data-contact', 'Your telephone number is never published.'],
    ['location', 'Your whereabouts are not shown to your friends.'],
    ['log-data', 'IP addresses are not shared with shops.'],
    ['data-payment', 'We cannot see your card number.'],
    ['affiliates', 'Counts by which no reader can be recognised may be given to our sister companies.'],
  ])('is none where the data are only not handed on, or name nobody: %s: %s', (practice, text) =>
    expect(stancesOf(practice, text)).not.toContain('no'),
  );

  it.each([
    ['cookies', 'Cookies will not be set unless you have agreed.'],
    ['public-exposure', 'Your drawings will not be shown to other members unless you allow it.'],
    ['web-beacons', 'Web beacons will never be used in our letters without your consent.'],
    ['sale', 'We may not sell your details without your authorisation.'],
  ])('holds until the reader agrees: %s: %s', (practice, text) =>
    expect(findings(practice, [block(text)])).toMatchObject([{ stance: 'no', condition: 'consent' }]),
  );

  it.each([
    [
      'service-providers',
      'Your card is charged by an outside payment service provider. We do not store any payment information in our database.',
    ],
    ['service-providers', 'We never handle shipping in house, an outside vendor does.'],
  ])('is none of what is stated beside it: %s: %s', (practice, text) =>
    expect(stancesOf(practice, text, { headings: ['Service Providers'] })).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/no|mixed/u)]),
    ),
  );

  it('holds for the points of its list', () => {
    expect(
      stancesOf('cookies', 'Cookies.', { kind: 'item', leadIn: 'Our site has none of the following:' }),
    ).not.toContain('yes');
  });
});

describe('a question in a heading', () => {
  it.each([
    ['affiliates', 'Do you share my data with affiliates?', 'No, we do not.'],
    ['location', 'Do you collect my location?', 'Never.'],
    ['cookies', 'Does this shop use cookies?', 'None at all.'],
  ])('of %s is answered by a few words', (practice, heading, text) => {
    const blocks = [block(heading, { kind: 'heading' }), block(text, { headings: [heading] })];
    expect(findings(practice, blocks)).toMatchObject([{ stance: 'no', evidence: [{ quote: text, leadIn: heading }] }]);
  });
});
