/** Nodes that hold others: elements, documents, and the fragments of templates and shadow roots. */
import type { DomElement } from './dom-element';
import { DomNode, type DomText, nodeTypes } from './dom-node';
import { matcherOf } from './selectors';

export abstract class ParentNode extends DomNode {
  first: DomNode | null = null;
  last: DomNode | null = null;

  override get firstChild(): DomNode | null {
    return this.first;
  }

  override get lastChild(): DomNode | null {
    return this.last;
  }

  *childNodes(): Generator<DomNode> {
    for (let at = this.first; at !== null; at = at.after) yield at;
  }

  get children(): readonly DomElement[] {
    return [...this.childNodes()].filter(isElement);
  }

  querySelector(selector: string): DomElement | null {
    const matches = matcherOf(selector);
    for (let at = nextWithin(this, this); at !== null; at = nextWithin(at, this))
      if (isElement(at) && matches(at)) return at;
    return null;
  }

  // As browsers' own is declared: who asks for templates takes them for such.
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  querySelectorAll<Found extends DomElement = DomElement>(selector: string): readonly Found[] {
    const matches = matcherOf(selector);
    const found: Found[] = [];
    for (let at = nextWithin(this, this); at !== null; at = nextWithin(at, this))
      if (isElement(at) && matches(at)) found.push(at as Found);
    return found;
  }

  /** Adds a node at the end; of a fragment, what it holds. */
  append(node: DomNode): void {
    if (node.nodeType === nodeTypes.fragment) moveChildren(node as ParentNode, this);
    else this.insertBefore(node, null);
  }

  insertBefore(node: DomNode, reference: DomNode | null): void {
    node.remove();
    const before = reference === null ? this.last : reference.before;
    node.parent = this;
    node.before = before;
    node.after = reference;
    if (before === null) this.first = node;
    else before.after = node;
    if (reference === null) this.last = node;
    else reference.before = node;
  }

  removeChild(node: DomNode): void {
    if (node.before === null) this.first = node.after;
    else node.before.after = node.after;
    if (node.after === null) this.last = node.before;
    else node.after.before = node.before;
    node.parent = node.before = node.after = null;
  }
}

const isText = (node: DomNode): node is DomText => node.nodeType === nodeTypes.text;
const isElement = (node: DomNode): node is DomElement => node.nodeType === nodeTypes.element;

/** The text of all nodes below this one; of a single text, that text itself. */
export const textWithin = (root: ParentNode): string => {
  const { first, last } = root;
  if (first === null) return '';
  if (first === last && isText(first)) return first.data;
  let text = '';
  for (let at = nextWithin(root, root); at !== null; at = nextWithin(at, root)) if (isText(at)) text += at.data;
  return text;
};

const moveChildren = (from: ParentNode, to: ParentNode): void => {
  for (let at = from.first; at !== null; at = from.first) to.append(at);
};

/** The next node in the order of the page below a root, without recursion: pages nest thousands deep. */
const nextWithin = (node: DomNode, root: ParentNode): DomNode | null => {
  if (node.firstChild !== null) return node.firstChild;
  let at: DomNode | null = node;
  while (at !== null && at !== root && at.after === null) at = at.parent;
  return at === null || at === root ? null : at.after;
};
