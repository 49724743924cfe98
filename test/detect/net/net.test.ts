import { describe, expect, it } from 'vitest';
import { startNet } from '../../../lib/detect/net/net';
import { patternReader } from '../../../lib/detect/net/pattern';
import { netOf } from './net-of';

const lexicon = { share: 'share|shared|pass on' };

/** Whether a text has the words that the pattern cannot do without. */
const hasRequired = (pattern: string, text: string): boolean => {
  const { nodes, matcher } = netOf([pattern], lexicon);
  matcher.turnTo(` ${text} `);
  return nodes.flat().every(({ required }) => matcher.hasRequired(required));
};

describe('required words', () => {
  it.each([
    ['share cookies', 'cookies we share', true],
    ['share cookies', 'we share', false],
    ['{share} .. we', 'we pass', true],
    ['{share} .. we', 'we go on', false],
    ['(flash|lso) cookie*', 'cookies lso', true],
    ['(flash|lso) cookie*', 'cookies', false],
    ['(flash objects|we) cookie', 'cookie flash', true],
    ['flash cookie?', 'flash', true],
    ['flash !cookie', 'flash', true],
    ['(a|.) ..', 'anything', true],
  ])('%s in "%s": %s', (pattern, text, expected) => {
    expect(hasRequired(pattern, text)).toBe(expected);
  });

  it('come rarest first', () => {
    const net = startNet();
    const add = (pattern: string) => patternReader(lexicon)(pattern).map(net.add)[0]?.required[0];
    expect(add('we {share} cookies')).toBe(add('cookies'));
    expect(add('we . .')).toBe(add('we'));
  });
});

describe('the net', () => {
  it('has what two patterns share once', () => {
    const { nodes } = netOf(['{share} data', '(share|shared|pass on) data', 'data'], lexicon);
    const [[first] = [], [second] = []] = nodes;
    expect(second).toBe(first);
  });
  it('knows the words that stand alone as alternatives as one set', () => {
    const { nodes } = netOf(['(a|b|c) d'], lexicon);
    expect(nodes[0]?.[0]).toMatchObject({ kind: 'sequence', of: [{ kind: 'word' }, { kind: 'word' }] });
  });
});
