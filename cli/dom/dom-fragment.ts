/** What a template holds, and shadow roots: trees that hang on an element without being its children. */
import type { DomElement } from './dom-element';
import { type DomNode, nodeTypes } from './dom-node';
import { ParentNode, textWithin } from './parent-node';

export class DomFragment extends ParentNode {
  /** @param host the element with this shadow root; null for what a template holds */
  constructor(readonly host: DomElement | null = null) {
    super();
  }

  override get nodeType(): number {
    return nodeTypes.fragment;
  }

  override get nodeName(): string {
    return '#document-fragment';
  }

  override get textContent(): string {
    return textWithin(this);
  }

  override get above(): DomNode | null {
    return this.host;
  }
}
