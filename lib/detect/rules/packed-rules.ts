/** The patterns of a language's rules, compiled before: as data for a file, and as what compiles them from it. */
import type { Net } from '../net/net';
import { type PackedNet, packNet, unpackNet } from '../net/packed-net';
import type { Condition } from './rules';

export interface PackedRules {
  readonly net: PackedNet;
  /** What each pattern became, in the order in which they are compiled: node, and whether it speaks of negation. */
  readonly conditions: readonly (readonly (readonly [number, boolean])[])[];
  /** How many characters the patterns have. */
  readonly length: number;
}

export const packRules = ({ net, conditions, length }: UnpackedRules): PackedRules => ({
  length,
  net: packNet(
    net,
    conditions.flat().map(({ node }) => node),
  ),
  conditions: conditions.map((parts) => parts.map(({ node, isNegative }) => [node.id, isNegative])),
});

export interface UnpackedRules {
  readonly net: Net;
  readonly conditions: readonly Condition[];
  readonly length: number;
}

export const unpackRules = (packed: PackedRules): UnpackedRules => {
  const { net, nodeAt } = unpackNet(packed.net);
  const conditions = packed.conditions.map((parts) =>
    parts.map(([id, isNegative]) => ({ node: nodeAt(id), isNegative })),
  );
  return { net, conditions, length: packed.length };
};
