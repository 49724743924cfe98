/** No pattern takes more than linear time on a text made against it: steps are counted, not timed. */
import { describe, expect, it } from 'vitest';
import { choices as offers } from '../../lib/languages/en/choices';
import { patterns as labels } from '../../lib/languages/en/choices/labels';
import { noStatement } from '../../lib/languages/en/no-statement';
import { lexicon } from '../../lib/languages/en/lexicon/lexicon';
import { Matcher } from '../../lib/detect/net/matcher';
import { type Node, startNet } from '../../lib/detect/net/net';
import { patternReader } from '../../lib/detect/net/pattern';
import { english } from '../../lib/practices/english';
import type { Tree } from '../../lib/detect/net/tree';

const findings: readonly string[] = [
  ...new Set([
    ...noStatement,
    ...Object.values(english).flatMap(({ clauses, never = [] }) => [
      ...never,
      ...Object.values(clauses)
        .flat()
        .flatMap(({ match, unless, under, after }) =>
          [match, unless, under, after].filter((each) => each !== undefined),
        ),
    ]),
  ]),
];

/** The words of a tree, a few of each choice: nearly what it asks for, over and over. */
const wordsOf = (tree: Tree): readonly string[] => {
  switch (tree.kind) {
    case 'word':
      return tree.words.slice(0, 3).map((word) => word.replace('*', 'a'));
    case 'alternatives':
      return tree.of.slice(-2).flatMap(wordsOf);
    case 'sequence':
      return tree.of.flatMap(wordsOf);
    case 'optional':
    case 'repeat':
    case 'not':
    case 'notAfter':
      return wordsOf(tree.of);
    default:
      return [];
  }
};

/** The node, with its own parts exchanged. */
const withParts = (node: Node, exchange: (part: Node) => Node): Node => {
  switch (node.kind) {
    case 'sequence':
    case 'alternatives':
      return { ...node, of: node.of.map(exchange) };
    case 'optional':
    case 'repeat':
    case 'not':
      return { ...node, of: exchange(node.of) };
    default:
      return node;
  }
};

/** Counts how often the matcher looks at a node. */
const watch = (): { readonly watched: (node: Node) => Node; readonly steps: () => number } => {
  let steps = 0;
  const known = new Map<Node, Node>();
  const wrap = (node: Node): Node => {
    return new Proxy(withParts(node, watched), {
      get: (target, key): unknown => {
        if (key === 'kind') steps++;
        return Reflect.get(target, key);
      },
    });
  };
  const watched = (node: Node): Node => {
    const copy = known.get(node) ?? wrap(node);
    known.set(node, copy);
    return copy;
  };
  return { watched, steps: () => steps };
};

const net = startNet();
const partsOf = (patterns: readonly string[], read: ReturnType<typeof patternReader>) =>
  patterns.flatMap((pattern) => read(pattern).map((tree) => ({ pattern, tree, node: net.add(tree) })));
const ofOffers = [...Object.values(offers.patterns), labels].flatMap((list) => Object.values<string>(list));
const parts = [...partsOf(findings, patternReader(lexicon)), ...partsOf(ofOffers, patternReader(offers.lexicon))];
const made = net.finish();

/** The steps that all matches take in a text that says what the pattern asks for, over and over. */
const stepsFor = (tree: Tree, node: Node, words: number): number => {
  const round = wordsOf(tree);
  const rounds = Array.from({ length: Math.ceil(words / round.length) }, () => round);
  const matcher = new Matcher(made);
  matcher.turnTo(` ${rounds.flat().join(' ')} `);
  const { watched, steps } = watch();
  Array.from(matcher.matches(watched(node)));
  return steps();
};

describe('patterns', () => {
  it('are found', () => {
    expect(findings.length).toBeGreaterThan(800);
    expect(ofOffers.length).toBeGreaterThan(200);
  });

  // A test for so many at a time: all in one would take longer than a test may on a busy machine.
  const batch = 100;
  const batches = Array.from({ length: Math.ceil(parts.length / batch) }, (_, at) => at * batch);
  it.each(batches)('take steps in proportion to the text, from number %i on', (from) => {
    // Four times the text: four times the steps, give or take what starts it; with the square they would be sixteen times.
    const some = parts.slice(from, from + batch);
    const worse = some.filter(({ tree, node }) => stepsFor(tree, node, 400) > 6 * stepsFor(tree, node, 100) + 100);
    expect(worse.map(({ pattern }) => pattern)).toEqual([]);
  });
});
