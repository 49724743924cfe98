/** What a file with tags says of its text: which stretches make one heading, paragraph or list item together. */

export interface Tag {
  /** The same for all text of one element; numbered within a page. */
  readonly element: number;
  /** Of headings, 1 to 6; 0 for other text. */
  readonly level: number;
  readonly isItem: boolean;
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** What stands within a paragraph or an item, and is none itself. */
const inline = /^(?:Span|Link|NonStruct|Lbl|LBody|Em|Strong|Code|Quote|Reference|Annot|Private|Sub)$/;

/** @param tree the library's, or null. @returns by the names of marks */
export const tagsOf = (tree: unknown): ReadonlyMap<string, Tag> => {
  const tags = new Map<string, Tag>();
  const waiting: { node: Node; tag: Tag | null }[] = [{ node: tree ?? {}, tag: null }];
  let elements = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, tag: outer } = next;
    const tag = node.role === undefined || inline.test(node.role) ? outer : tagOf(node.role, elements++);
    if (node.type === 'content' && node.id !== undefined && outer !== null) tags.set(node.id, outer);
    for (const child of node.children ?? []) waiting.push({ node: child, tag });
  }
  return tags;
};

const tagOf = (role: string, element: number): Tag => ({
  element,
  level: Number(/^H([1-6])$/.exec(role)?.[1] ?? 0),
  isItem: role === 'LI',
});
