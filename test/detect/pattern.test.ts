import { describe, expect, it } from 'vitest';
import { compile } from '../../lib/detect/pattern';

const lexicon = { share: 'share|shared|pass on', who: 'partners|{agents}', agents: 'agents|sales agents' };

const matches = (pattern: string, text: string): boolean =>
  compile(pattern, lexicon).every(({ regex }) => {
    regex.lastIndex = 0;
    return regex.test(` ${text} `);
  });

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
    ['share !(no|any) .', 'we share any data', false],
    ['^ we share', 'and we share', false],
    ['^ we share', 'we share', true],
    ['data $', 'share data', true],
    ['data $', 'share data now', false],
    ['data & share', 'we share your data', true],
    ['data & sell', 'we share your data', false],
    ['c++ (a|b)', 'c++ b', true],
  ])('%s in "%s": %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });
});

describe('cues', () => {
  it.each([
    ['we share cookies', [['we'], ['share'], ['cookies']]],
    ['{share} .. we', [['share', 'shared', 'pass'], ['we']]],
    ['(flash|lso) cookie*', [['flash', 'lso'], ['cookie*']]],
    ['(flash|we) cookie', [['flash', 'we'], ['cookie']]],
    ['flash cookie?', [['flash']]],
    ['. ..', []],
  ])('%s needs %j', (pattern, cues) => {
    expect(compile(pattern, lexicon)[0]?.cues).toEqual(cues);
  });
});

describe('patterns that cannot be read', () => {
  it.each([['{unknown} word'], ['(open'], ['close)']])('%s', (pattern) => {
    expect(() => compile(pattern, lexicon)).toThrow(/pattern/);
  });
  it('word class within itself', () => {
    expect(() => compile('{a}', { a: 'x|{a}' })).toThrow('word class within itself');
  });
});
