import { describe, expect, it } from 'vitest';
import { netOf } from './net-of';

const lexicon = { share: 'share|shared|pass on', who: 'partners|{agents}', agents: 'agents|sales agents' };

const matches = (pattern: string, text: string): boolean => {
  const { nodes, matcher } = netOf([pattern], lexicon);
  matcher.turnTo(` ${text} `);
  return nodes.flat().every((node) => matcher.occurs(node));
};

describe('what a pattern matches', () => {
  it.each([
    ['share data', 'we share data here', true],
    ['share data', 'we share your data', false],
    ['share', 'we shared data', false],
    ['shar*', 'we shared data', true],
    ['{share} .. with {who}', 'we pass on your data with sales agents', true],
    ['share your? data', 'we share data', true],
    ['share (all your)? data', 'we share all your data', true],
    ['share .. data', 'share a b c d e f g h data', true],
    ['share .. data', 'share a b c d e f g h i data', false],
    ['share ..2 data', 'share a b c data', false],
    ['share .. data', 'share ; data', false],
    ['share ... data', 'share a ; b data', true],
    ['share ... data', 'share  data', false],
    ['share . data', 'share , data', true],
    ['share . data', 'share  data', false],
    ['share !(no|any) .', 'we share any data', false],
    ['share ~ data', 'share a : b data', true],
    ['share ~ data', 'share a , b data', false],
    ['share ~2 data', 'share a b data', true],
    ['share ~2 data', 'share a b c data', false],
    ['share ~2 data', 'share ; data', false],
    ['!<we share', 'they share', true],
    ['!<we share', 'share', true],
    ['!<we share', 'we share', false],
    ['!<(we|those who) share', 'those who share', false],
    ['!<(we|those who) share', 'people who share', true],
    ['may !<(we may) share', 'we may share', false],
    ['!<shar* data', 'shared data', false],
    ['(a|b)* c', 'a b a b c', true],
    ['^ (a|b)* c', 'a b a b a b a b a b a b c', true],
    ['^ (a|b)* c', 'a b a b a b a b a b a b a c', false],
    ['^ (a|b)*2 c', 'a b c', true],
    ['^ (a|b)*2 c', 'a b a c', false],
    ['^ we share', 'and we share', false],
    ['^ we share', 'we share', true],
    ['data $', 'share data', true],
    ['data $', 'share data now', false],
    ['data & share', 'we share your data', true],
    ['data & sell', 'we share your data', false],
    ['c++ (a|b)', 'c++ b', true],
    ['[ eu ]', 'in europe ( eu )', true],
  ])('%s in "%s": %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });
});

describe('patterns that cannot be read', () => {
  it.each([['{unknown} word'], ['(open'], ['close)']])('%s', (pattern) => {
    expect(() => netOf([pattern], lexicon)).toThrow(/pattern/);
  });
  it('word class within itself', () => {
    expect(() => netOf(['{a}'], { a: 'x|{a}' })).toThrow('word class within itself');
  });
  it.each([['!<(we ..) share'], ['!<(we?) share'], ['!<(^ we) share']])(
    '%s looks back over more than words',
    (pattern) => {
      expect(() => netOf([pattern], lexicon)).toThrow('words and alternatives alone');
    },
  );
  it.each([['sell?'], ['..'], ['!sell'], ['!<sell'], ['(a|b?)'], ['^ $']])('%s would match everywhere', (pattern) => {
    expect(() => netOf([pattern], lexicon)).toThrow('asks for no word');
  });
  it.each([['(a?)* b'], ['(..)? b']])('%s has a part that may be missing anyway', (pattern) => {
    expect(() => netOf([pattern], lexicon)).toThrow('may be missing');
  });
});
