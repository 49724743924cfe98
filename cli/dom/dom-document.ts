/** A parsed page. */
import type { html as standard } from 'parse5';
import type { DomElement } from './dom-element';
import { htmlNamespace, nodeTypes } from './dom-node';
import { ParentNode } from './parent-node';

export class DomDocument extends ParentNode {
  /** Decides whether a table ends a paragraph; the parser sets it. */
  mode: standard.DOCUMENT_MODE | null = null;

  override get nodeType(): number {
    return nodeTypes.document;
  }

  override get nodeName(): string {
    return '#document';
  }

  override get textContent(): null {
    return null;
  }

  get documentElement(): DomElement | null {
    return this.children[0] ?? null;
  }

  get body(): DomElement | null {
    return this.documentElement?.children.find(({ localName }) => /^(?:body|frameset)$/.test(localName)) ?? null;
  }

  /** White space stripped and collapsed, as in browsers. */
  get title(): string {
    const title = this.querySelectorAll('title').find(({ namespaceURI }) => namespaceURI === htmlNamespace);
    return (title?.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
  }
}
