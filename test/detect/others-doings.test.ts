/** What others do on their own sites, what they or the reader must do, and what is only supposed, states nothing of the company. */
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../cli/model-file';
import { isOfOthers } from '../../lib/languages/en/others-doings';
import { spell } from '../../lib/languages/en/spelling';
import { readPolicy } from '../../lib/read-policy';
import { block, documentOf } from '../../scripts/shared/example-document';

const stancesOf = (practice: string, text: string): readonly string[] =>
  readPolicy(documentOf([block(text)]), loadModel('en')).findings.flatMap((found) =>
    found.practice === practice ? [found.stance] : [],
  );

describe('says nothing of', () => {
  it.each([
    ['cookies', 'The websites to which we link may use cookies of their own, and we have no control over them.'],
    ['cookies', 'Merchants who rent our software must tell their own readers about the cookies that they set.'],
    ['sale', 'Members shall not sell or rent data that they find in the forum.'],
    ['data-contact', 'If you order from a baker on his own website, that baker asks for your name and address.'],
    ['advertising-partners', 'Stores whose pages you visit from here may hand data to advertisers.'],
    ['location', 'The maker of the phone may know where you are; this is a matter between you and him.'],
    ['location', 'If a later version needs your position, you will be asked.'],
    ['location', 'All our houses follow these rules, regardless of their geographical position.'],
    ['data-health', 'If you tell us about your health unasked, we delete it.'],
    ['change-notice', 'To prevent that, please install the newest version available in the shop of your phone.'],
    ['cookies', 'By "cookies" we mean small files in a browser.'],
  ])('%s: %s', (practice, text) => expect(stancesOf(practice, text)).toEqual([]));
});

describe('the company is still told of in', () => {
  it.each([
    'We and our partners set cookies on their own sites.',
    'Companies that help us must keep what we give them secret.',
    'You may not use our shop if you are under the age of 16.',
    'Our sponsors may contact you.',
    'Companies that we hire have to erase your data.',
    'Providers who handle personal data on behalf of the club must keep it secret.',
    'Partners set cookies on these pages, and we have no control over them.',
  ])('%s', (text) => expect(isOfOthers(spell(text))).toBe(false));
});

it.each([
  ['service-providers', 'Service providers who handle your data for the shop must use it for nothing else.'],
  ['third-party-cookies', 'Advertisers set their own cookies in our shop, and we have no control over these.'],
])('reads %s: %s', (practice, text) => expect(stancesOf(practice, text)).toEqual(['yes']));

describe('only after the reader did something', () => {
  it.each([
    ['cookies', 'Cookies for statistics are set only if you click "Agree".'],
    ['analytics', 'Google Analytics is loaded only once you have agreed.'],
    ['third-party-marketing', 'If you have ticked the box, other firms receive your address for their own marketing.'],
  ])('%s: %s', (practice, text) => {
    const found = readPolicy(documentOf([block(text)]), loadModel('en')).findings;
    expect(found.filter((one) => one.practice === practice)).toMatchObject([{ stance: 'yes', condition: 'consent' }]);
  });
});
