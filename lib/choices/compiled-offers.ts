/** A language's patterns of offers, compiled. The command line's build puts `scripts/build/ready-nets.ts` in the place of this file: it has them ready. */
import { type Net, type Node, startNet } from '../detect/net/net';
import { patternReader } from '../detect/net/pattern';
import type { ChoiceRules } from '../languages/choice-rules';

export interface OfferNet {
  readonly net: Net;
  /** By group of offers. */
  readonly nodes: ReadonlyMap<string, Node>;
}

export const compiledOffers = (rules: ChoiceRules | null): OfferNet => {
  const net = startNet();
  const read = patternReader(rules?.lexicon ?? {});
  const nodes = Object.entries(rules?.patterns ?? {}).map(
    ([group, patterns]) =>
      [group, net.add({ kind: 'alternatives', of: Object.values(patterns).flatMap(read) })] as const,
  );
  return { nodes: new Map(nodes), net: net.finish() };
};
