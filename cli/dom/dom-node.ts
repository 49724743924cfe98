/** The nodes of a parsed page, linked as in a browser: what every kind of node answers. */
import type { DomDocument } from './dom-document';
import type { DomElement } from './dom-element';
import type { ParentNode } from './parent-node';

export const nodeTypes = { element: 1, text: 3, comment: 8, document: 9, fragment: 11 } as const;

export const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/**
 * Links have names of their own beside those of the DOM: what stands on a form itself, and not on its prototype,
 * counts as hidden by the page (`lib/page/dom-clobbering.ts`).
 */
export abstract class DomNode {
  parent: ParentNode | null = null;
  before: DomNode | null = null;
  after: DomNode | null = null;

  abstract get nodeType(): number;
  abstract get nodeName(): string;
  abstract get textContent(): string | null;

  get parentNode(): ParentNode | null {
    return this.parent;
  }

  get parentElement(): DomElement | null {
    return this.parent?.nodeType === nodeTypes.element ? (this.parent as DomElement) : null;
  }

  get nextSibling(): DomNode | null {
    return this.after;
  }

  get previousSibling(): DomNode | null {
    return this.before;
  }

  get firstChild(): DomNode | null {
    return null;
  }

  get lastChild(): DomNode | null {
    return null;
  }

  get ownerDocument(): DomDocument {
    return topOf(this, (node) => node.above) as DomDocument;
  }

  /** The parent, or what stands in its place. */
  get above(): DomNode | null {
    return this.parent;
  }

  contains(other: DomNode | null): boolean {
    for (let at = other; at !== null; at = at.parent) if (at === this) return true;
    return false;
  }

  remove(): void {
    this.parent?.removeChild(this);
  }
}

/** The last node on the way up. */
export const topOf = (from: DomNode, above: (node: DomNode) => DomNode | null): DomNode => {
  let top = from;
  for (let next = above(top); next !== null; next = above(top)) top = next;
  return top;
};

export class DomText extends DomNode {
  constructor(public data: string) {
    super();
  }

  override get nodeType(): number {
    return nodeTypes.text;
  }

  override get nodeName(): string {
    return '#text';
  }

  override get textContent(): string {
    return this.data;
  }
}

/** Without its text, which nothing reads; it only stands between others. */
export class DomComment extends DomNode {
  override get nodeType(): number {
    return nodeTypes.comment;
  }

  override get nodeName(): string {
    return '#comment';
  }

  override get textContent(): string {
    return '';
  }
}
