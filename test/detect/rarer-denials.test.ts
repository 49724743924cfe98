/** Denials in rarer words: switched off, given up, done without, denied by a heading, done by others instead. */
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../cli/model-file';
import type { Block } from '../../lib/policy/document';
import { readPolicy } from '../../lib/read-policy';
import { block, documentOf } from '../../scripts/shared/example-document';

const stancesOf = (practice: string, text: string, place: Partial<Block> = {}): readonly string[] =>
  readPolicy(documentOf([block(text, place)]), loadModel('en')).findings.flatMap((found) =>
    found.practice === practice ? [found.stance] : [],
  );

describe('a denial in rarer words', () => {
  it.each([
    ['analytics', 'Matomo has been turned off in our shop.'],
    ['session-recording', 'Session replay is now disabled for all visitors.'],
    ['web-beacons', 'Web beacons have been removed from our pages.'],
    ['targeted-ads', 'Personalised ads are permanently switched off.'],
    ['cross-border', 'Transfers of data to India have ceased.'],
    ['flash-cookies', 'We have abandoned Flash cookies.'],
    ['log-data', 'Our site dispenses with the logging of IP addresses.'],
    ['targeted-ads', 'We forgo targeted advertising.'],
    ['sale', 'We stopped selling addresses years ago.'],
    ['cookies', 'Our games are entirely free of cookies.'],
    ['web-beacons', 'Our letters come without web beacons.'],
    ['affiliates', 'Sharing of data with affiliates does not take place.'],
    ['targeted-ads', 'Interest-based advertising does not occur on our site.'],
    ['sale', 'Selling your address is ruled out.'],
    ['device-identifiers', 'Fingerprinting of devices is banned in our apps.'],
    ['session-recording', 'Recordings of sessions are not something we make.'],
    ['ai-training', 'We have opted out of the use of your texts for AI training.'],
    ['sale', 'Our company has ruled out selling your data.'],
    ['location', 'Geolocation remains off in our app.'],
    ['cookies', 'No use is made of cookies.'],
    ['cookies', 'Cookies: none at all.'],
    ['location', 'Geolocation is disabled in this edition of our app.'],
    ['public-exposure', 'Nobody but you can see what you post.'],
    ['affiliates', 'In no case do we share your file with our parent company.'],
    ['advertising-partners', 'At no stage is your data shared with ad networks.'],
    ['data-demographic', 'We ask for neither your age nor your occupation.'],
    ['device-identifiers', 'No advertising ID is read by our apps.'],
    ['data-health', 'Your name is asked for, but health information is not.'],
    ['analytics', 'There are no analytics in our game.'],
    ['portability', 'We do not offer a tool to export your data.'],
    ['ai-training', 'We will not use your content to train AI unless you switch that on.'],
  ])('of %s: %s', (practice, text) => expect(stancesOf(practice, text)).toEqual(['no']));

  it('of a signal', () => {
    expect(stancesOf('global-privacy-control', 'Our shop does not answer the Global Privacy Control.')).toEqual([
      'ignored',
    ]);
  });

  it.each([
    ['cookies', 'If cookies are disabled, you cannot log in.'],
    ['analytics', 'Google Analytics can be switched off under Settings.'],
    ['targeted-ads', 'Personalised ads are disabled if you object.'],
    ['deletion', 'Accounts are deactivated from time to time.'],
  ])('is none where it holds for some, or is only possible: %s: %s', (practice, text) =>
    expect(stancesOf(practice, text)).not.toContain('no'),
  );
});

describe('a heading that denies', () => {
  it.each([
    ['location', 'Data that we do not collect', 'Your location, your photos.'],
    ['data-health', 'What our app does not record', 'Medical data'],
  ])('denies what is named below it: %s: %s', (practice, heading, text) =>
    expect(stancesOf(practice, text, { headings: [heading] })).toEqual(['no']),
  );

  it('leaves sentences to themselves', () => {
    const place = { headings: ['What we do not collect'] };
    expect(stancesOf('data-contact', 'We collect your name and e-mail address only.', place)).toEqual(['yes']);
  });
});

describe('what others do instead', () => {
  it.each([
    ['data-payment', 'We do not keep any payment details; this is done by our bank’s payment processor.'],
    ['third-party-cookies', 'We do not set cookies ourselves, but our advertisers do.'],
  ])('is done: %s: %s', (practice, text) => expect(stancesOf(practice, text)).toEqual(['yes']));
});

describe('what is not kept here and kept elsewhere', () => {
  it('is not denied', () => {
    const text = 'No card numbers are stored by us; they are held by our payment processor.';
    expect(stancesOf('data-payment', text)).not.toContain('no');
  });
});

describe('a word of denial that denies nothing of the practice', () => {
  it.each([
    ['service-providers', 'Although we never sell your data, we share it with service providers.', ['yes']],
    ['third-party-cookies', 'Our site has no third-party cookies, except for those of our map.', ['yes']],
    ['access', 'There is no charge for access to the data that we hold about you.', ['yes']],
    ['change-notice', 'We will not fail to inform you by e-mail of changes to this policy.', ['direct']],
    ['data-contact', 'You can play without giving us your name or phone number.', []],
    ['data-payment', 'We do not use your card details for advertising.', []],
    ['targeted-ads', 'Data that identifies you by name is not used to choose ads for you.', []],
  ])('%s: %s', (practice, text, stances) => expect(stancesOf(practice, text)).toEqual(stances));

  it.each([
    ['advertising-partners', 'It is not unusual for us to share data with advertisers.'],
    ['sale', 'We do not rule out that your data may be sold.'],
  ])('%s: %s', (practice, text) => expect(stancesOf(practice, text)).not.toContain('no'));
});

describe('a denial of something else', () => {
  it.each([
    ['data-contact', 'You cannot sign up without giving us your name and e-mail address.'],
    ['data-contact', 'Nobody can book a room without leaving a name and a telephone number.'],
    ['cookies', 'The shop does not work without cookies.'],
    ['cookies', 'Our calendar does not function without cookies.'],
    ['data-biometric', 'If you withdraw consent, your fingerprints can no longer be collected.'],
  ])('denies no %s: %s', (practice, text) => expect(stancesOf(practice, text)).not.toContain('no'));
});
