/** Who does what: a partner's seal is no seal of the company's. */
import { describe, expect, it } from 'vitest';
import { english } from '../../lib/languages/en';
import type { Actor } from '../../lib/policy/practice';
import { actorOf } from '../../lib/languages/en/actor';
import { readSentences } from '../../lib/detect/split/sentences';

const whoDoes = (deed: string, sentence: string): Actor | null => {
  const text = readSentences(sentence, english)
    .map(({ normal }) => normal)
    .join('');
  expect(text).toContain(` ${deed} `);
  return actorOf(text, text.indexOf(` ${deed} `) + 1);
};

describe('the company itself', () => {
  it.each([
    ['belong', 'We belong to the club.'],
    ['belong', 'We, like many of our partners, belong to the club.'],
    ['belong', 'We and our vendors belong to the club.'],
    ['belong', 'Our company, which runs three networks, must belong to the club.'],
    ['keep', 'Our vendors are bound by contract, and we keep the records.'],
    ['keep', 'Laws may oblige us to keep the records.'],
    ['encrypted', 'What you send is encrypted.'],
    ['encrypted', 'Partners come and go, but your data is encrypted.'],
    ['encrypted', 'Everything is encrypted.'],
    ['keep', 'Our affiliated companies keep the records.'],
    ['uses', 'The website uses locks.'],
  ])('%s: %s', (deed, sentence) => {
    expect(whoDoes(deed, sentence)).toBeNull();
  });
});

describe('somebody else', () => {
  it.each<[Actor, string, string]>([
    ['partners', 'belong', 'Many of those networks belong to the club.'],
    ['partners', 'keep', 'The retailers we work with keep the records.'],
    ['partners', 'keep', 'We choose partners who keep the records.'],
    ['partners', 'hosts', 'Amazon, which hosts the pages, is big.'],
    ['partners', 'keep', 'We hand it over, and third parties keep it.'],
    ['agents', 'keep', 'Our hosting provider may keep the records.'],
    ['agents', 'comply', 'We require our vendors to comply with the rules.'],
    ['strangers', 'keep', 'Your bank must keep the records.'],
    ['strangers', 'keep', 'Other users may keep copies.'],
    ['strangers', 'encrypt', 'Most websites encrypt what you send.'],
    ['strangers', 'collect', 'COPPA tells operators when to ask before they collect names.'],
    ['you', 'encrypt', 'We recommend that you encrypt your files.'],
  ])('%s: %s: %s', (actor, deed, sentence) => {
    expect(whoDoes(deed, sentence)).toBe(actor);
  });
});
