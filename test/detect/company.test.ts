import { describe, expect, it } from 'vitest';
import { companyAsWe, companyNames } from '../../lib/languages/en/company';
import { policyOf } from '../support/policy-of';

describe('the name by which a policy calls its company', () => {
  it.each([
    [
      'named in title and text',
      'Privacy | Blue Heron',
      ['Blue Heron collects names.', 'Blue Heron may share them.'],
      ['blue heron'],
    ],
    ['not in the title', 'Privacy', ['Blue Heron collects names.', 'Blue Heron may share them.'], []],
    ['named once', 'Privacy | Blue Heron', ['Blue Heron collects names.', 'We may share them.'], []],
    ['a word of every policy', 'Cookies', ['Cookies may track you.', 'Cookies help us.'], []],
  ])('%s', (_, title, texts, names) => {
    expect(companyNames(policyOf(title, ...texts))).toEqual(names);
  });

  it('reads as "we"', () => {
    const asWe = companyAsWe(policyOf('Heron', 'Heron does this.', 'Heron does that.'));
    expect(asWe(' heron inc does not sell herons ')).toBe(' we does not sell herons ');
  });
});

describe('a company that names its role', () => {
  it.each([
    [['The Service Provider collects your name.'], ' the service provider may write to you ', ' we may write to you '],
    [['The Owner may change this policy.'], ' the owner keeps your letters ', ' we keeps your letters '],
    [
      ['We collect names.', 'We keep them.', 'The service provider may see them.'],
      ' the provider sees ',
      ' the provider sees ',
    ],
    [['We keep names.', 'We ask.', 'The owner may ask.'], ' the owner keeps names ', ' the owner keeps names '],
  ])('%s', (texts, before, after) => {
    expect(companyAsWe(policyOf('', ...texts))(before)).toBe(after);
  });
});

describe('a company of one', () => {
  it.each([
    ['I collect your name.', ' i never sell it ', ' we never sell it '],
    ['I keep my list with care.', ' it is on my computer ', ' it is on our computer '],
    ['I keep my list.', ' do you sell my data ', ' do you sell my data '],
    ['I agree that you may use my data.', ' i agree ', ' i agree '],
    ['We collect names. We keep them. I keep none.', ' i keep none ', ' i keep none '],
  ])('%s', (text, before, after) => {
    expect(companyAsWe(policyOf('', text))(before)).toBe(after);
  });
});
