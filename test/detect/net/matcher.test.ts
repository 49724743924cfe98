import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english as language } from '../../../lib/languages/en';
import { lexicon } from '../../../lib/languages/en/lexicon/lexicon';
import { Matcher } from '../../../lib/detect/net/matcher';
import { startNet } from '../../../lib/detect/net/net';
import { patternReader } from '../../../lib/detect/net/pattern';
import { readSentences } from '../../../lib/detect/split/sentences';
import { english } from '../../../lib/practices/english';
import { expressionOf, matchesByExpression } from './expression-of';
import { sampleTexts } from '../../support/sample-texts';
import type { Tree } from '../../../lib/detect/net/tree';

const a: Tree = { kind: 'word', words: ['a'] };

/** Any pattern over a few words. */
const { tree: anyTree } = fc.letrec<{ tree: Tree; consuming: Tree; words: Tree }>((tie) => ({
  words: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<Tree>(a, { kind: 'word', words: ['b', 'c*'] }, { kind: 'word', words: ['*'] }),
    fc.record({
      kind: fc.constantFrom('sequence' as const, 'alternatives' as const),
      of: fc.array(tie('words'), { minLength: 1, maxLength: 3 }),
    }),
  ),
  consuming: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Tree>(
      a,
      { kind: 'word', words: ['b', 'c'] },
      { kind: 'word', words: ['a*'] },
      { kind: 'word', words: ['*'] },
    ),
    fc.record({ kind: fc.constant('sequence' as const), of: fc.tuple(tie('tree'), tie('consuming')) }),
    fc.record({ kind: fc.constant('alternatives' as const), of: fc.tuple(tie('consuming'), tie('consuming')) }),
  ),
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('consuming'),
    fc.constantFrom<Tree>(
      { kind: 'start' },
      { kind: 'end' },
      { kind: 'gap', most: 2, bars: ';' },
      { kind: 'gap', most: 3, bars: ',;' },
      { kind: 'gap', most: 40, bars: '' },
    ),
    fc.record({ kind: fc.constant('not' as const), of: tie('tree') }),
    fc.record({ kind: fc.constant('notAfter' as const), of: tie('words') }),
    fc.record({ kind: fc.constant('optional' as const), of: tie('consuming') }),
    fc.record({ kind: fc.constant('repeat' as const), of: tie('consuming'), most: fc.constantFrom(1, 3, 12) }),
    fc.record({
      kind: fc.constantFrom('sequence' as const, 'alternatives' as const),
      of: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    }),
  ),
}));

/** Long enough for sets of places that take several numbers. */
const anyText = fc
  .array(fc.constantFrom('a', 'b', 'c', 'ab', 'x', ';', ',', ''), { minLength: 1, maxLength: 70 })
  .map((words) => ` ${words.join(' ')} `);

const matchesInNet = (tree: Tree, text: string) => {
  const net = startNet();
  const node = net.add(tree);
  const matcher = new Matcher(net.finish());
  matcher.turnTo(text);
  return [...matcher.matches(node)];
};

describe('the matcher', () => {
  it('finds what a regular expression finds, from the same start to the same end', () => {
    fc.assert(
      fc.property(anyTree, anyText, (tree, text) => {
        const consuming: Tree = { kind: 'sequence', of: [tree, a] };
        expect(matchesInNet(consuming, text)).toEqual(matchesByExpression(expressionOf(consuming), text));
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('does so for every pattern of the practices', () => {
    const read = patternReader(lexicon);
    const trees = Object.values(english).flatMap(({ clauses }) =>
      Object.values(clauses)
        .flat()
        .flatMap(({ match }) => read(match)),
    );
    const expressions = trees.map(expressionOf);
    const net = startNet();
    const nodes = trees.map(net.add);
    const matcher = new Matcher(net.finish());
    let found = 0;
    for (const { normal } of sampleTexts
      .flatMap((text) => readSentences(text, language))
      .filter((_, index) => index % 4 === 0)) {
      matcher.turnTo(normal);
      const matches = nodes.map((node) => [...matcher.matches(node)]);
      expect(matches).toEqual(expressions.map((expression) => matchesByExpression(expression, normal)));
      found += matches.flat().length;
    }
    expect(found).toBeGreaterThan(30);
  });

  it('forgets the text before', () => {
    const net = startNet();
    const node = net.add(a);
    const matcher = new Matcher(net.finish());
    matcher.turnTo(' a ');
    expect(matcher.occurs(node)).toBe(true);
    matcher.turnTo(' b ');
    expect(matcher.occurs(node)).toBe(false);
  });
});
