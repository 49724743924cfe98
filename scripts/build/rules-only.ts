/** Leaves out of the extension what only tests and people read: questions, the sentences of clauses, how patterns stand on their lines. */
import type { Plugin } from 'vite';

/** A stretch of a module's code, and what stands there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A node of a syntax tree, as far as it is looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

const isNode = (part: unknown): part is Node => typeof part === 'object' && part !== null && 'type' in part;

const partsOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

const nameOf = ({ type, key }: Node): unknown => (type === 'Property' && isNode(key) ? key['name'] : undefined);

/** What a practice asks, and the sentence that a clause is for. */
const unread: readonly unknown[] = ['question', 'says'];

/** A property, with the comma behind it. */
const without = (node: Node, code: string): Edit => {
  const comma = /^\s*,/.exec(code.slice(node.end))?.[0] ?? '';
  return { start: node.start, end: node.end + comma.length, text: '' };
};

const onOneLine = ({ start, end }: Node, code: string): Edit => ({
  start,
  end,
  text: code
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/ ?\| ?/g, '|'),
});

const editsIn = (node: Node, code: string): readonly Edit[] => {
  if (unread.includes(nameOf(node))) return [without(node, code)];
  if (node.type === 'TemplateElement') return [onOneLine(node, code)];
  return partsOf(node).flatMap((part) => editsIn(part, code));
};

/**
 * @param code a module of patterns, in JavaScript
 * @param tree its syntax tree, with places as UTF-16 offsets into the code
 */
export const rulesOnly = (code: string, tree: object): string => {
  let [text, at] = ['', 0];
  for (const edit of isNode(tree) ? editsIn(tree, code) : []) {
    text += code.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + code.slice(at);
};

/** Practices, and modules whose templates are all patterns: of every language, how practices are stated, ways out, and word classes. */
const patterns = /\/lib\/(?:practices\/[^/]+\/[^/]+|languages\/[^/]+\/(?:choices|lexicon)\/.+)\.ts$/;

export const leaveOutSentences: Plugin = {
  name: 'rules-only',
  transform(code, id) {
    return patterns.test(id) ? { code: rulesOnly(code, this.parse(code)), map: null } : null;
  },
};
