/** A net of a few patterns, for tests: their nodes, and a matcher for texts. */
import { Matcher } from '../../../lib/detect/net/matcher';
import { type Node, startNet } from '../../../lib/detect/net/net';
import { type Lexicon, patternReader } from '../../../lib/detect/net/pattern';

export const netOf = (
  patterns: readonly string[],
  lexicon: Lexicon,
): { readonly nodes: readonly (readonly Node[])[]; readonly matcher: Matcher } => {
  const net = startNet();
  const read = patternReader(lexicon);
  const nodes = patterns.map((pattern) => read(pattern).map(net.add));
  return { nodes, matcher: new Matcher(net.finish()) };
};
