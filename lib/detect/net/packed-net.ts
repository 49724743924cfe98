/** A net as plain data for a file, and back: to read it takes a quarter of the time that making it from patterns does. */
import { nodeOf, type Net, type Node, type Parts } from './net';
import { rarestOf, type RequiredWords } from './required-words';

type Rows = readonly (readonly number[])[];

/**
 * A node's kind, the words that it requires, its numbers (of its set, of its children, how many at most), and what only some have: marks
 * that bar a gap, rows of sets. Children come before their parents.
 */
type PackedNode = readonly [Node['kind'], RequiredWords, readonly number[], string?, Rows?];

export interface PackedNet {
  readonly nodes: readonly PackedNode[];
  readonly sets: number;
  readonly byWord: readonly (readonly [string, readonly number[]])[];
  readonly byStart: readonly (readonly [string, readonly number[]])[];
}

const childrenOf = (node: Node): readonly Node[] => {
  if (node.kind === 'sequence' || node.kind === 'alternatives') return node.of;
  return node.kind === 'optional' || node.kind === 'not' || node.kind === 'repeat' ? [node.of] : [];
};

const packNode = (node: Node): PackedNode => {
  const { kind, required } = node;
  const children = childrenOf(node).map(({ id }) => id);
  if (node.kind === 'word') return [kind, required, [node.set]];
  if (node.kind === 'gap') return [kind, required, [node.most], node.bars];
  if (node.kind === 'notAfter') return [kind, required, [], '', node.rows];
  return [kind, required, node.kind === 'repeat' ? [...children, node.most] : children];
};

/** @param roots the nodes that patterns became: all others are parts of them */
export const packNet = ({ words }: Net, roots: readonly Node[]): PackedNet => {
  const nodes: PackedNode[] = [];
  const pack = (node: Node): void => {
    if (nodes[node.id]) return;
    nodes[node.id] = packNode(node);
    childrenOf(node).forEach(pack);
  };
  roots.forEach(pack);
  return { nodes, sets: words.sets, byWord: [...words.byWord], byStart: [...words.byStart] };
};

/** @param at the node of a number; it throws where there is none */
const partsOf = ([kind, , numbers, bars, rows]: PackedNode, at: (id: number) => Node): Parts => {
  const [first = 0, most] = numbers;
  switch (kind) {
    case 'word':
      return { set: first };
    case 'gap':
      return { most: first, bars };
    case 'optional':
    case 'not':
    case 'repeat':
      return { of: at(first), most };
    case 'sequence':
    case 'alternatives': {
      const of = numbers.map(at);
      return kind === 'sequence' ? { of } : { of, rarest: rarestOf(of.map(({ required }) => required)) };
    }
    default:
      return { rows };
  }
};

export interface UnpackedNet {
  readonly net: Net;
  /** @throws Error where there is no node of this number */
  readonly nodeAt: (id: number) => Node;
}

export const unpackNet = ({ nodes: packed, sets, byWord, byStart }: PackedNet): UnpackedNet => {
  const nodes: Node[] = [];
  const nodeAt = (id: number): Node => {
    const node = nodes[id];
    if (!node) throw new Error('The net that was made before is incomplete.');
    return node;
  };
  for (const one of packed) nodes.push(nodeOf(nodes.length, one[0], one[1], partsOf(one, nodeAt)));
  const words = { sets, byWord: new Map(byWord), byStart: new Map(byStart) };
  return { net: { size: nodes.length, words }, nodeAt };
};
