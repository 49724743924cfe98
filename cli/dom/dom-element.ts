/** Elements of a parsed page. */
import type { Token } from 'parse5';
import { DomFragment } from './dom-fragment';
import { htmlNamespace, nodeTypes } from './dom-node';
import { ParentNode, textWithin } from './parent-node';
import { matcherOf } from './selectors';

/** What may have a shadow root, beside elements that pages define. */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

export class DomElement extends ParentNode {
  private shadow: DomFragment | null = null;

  constructor(
    private readonly name: string,
    readonly namespaceURI: string,
    readonly attrs: Token.Attribute[],
  ) {
    super();
  }

  override get nodeType(): number {
    return nodeTypes.element;
  }

  override get nodeName(): string {
    return this.namespaceURI === htmlNamespace ? this.name.toUpperCase() : this.name;
  }

  override get textContent(): string {
    return textWithin(this);
  }

  get localName(): string {
    return this.name;
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  /** @param name in small letters, as attributes of HTML are kept */
  getAttribute(name: string): string | null {
    for (const attribute of this.attrs) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  hasAttributes(): boolean {
    return this.attrs.length > 0;
  }

  matches(selector: string): boolean {
    return matcherOf(selector)(this);
  }

  closest(selector: string): DomElement | null {
    return nearest(this, matcherOf(selector));
  }

  get shadowRoot(): DomFragment | null {
    return this.shadow;
  }

  /** @throws Error where the element may have none, or has one */
  attachShadow(_mode: { readonly mode: 'open' }): DomFragment {
    const mayHost = this.namespaceURI === htmlNamespace && (hosts.has(this.name) || this.name.includes('-'));
    if (!mayHost || this.shadow !== null) throw new Error(`no shadow root for <${this.name}>`);
    this.shadow = new DomFragment(this);
    return this.shadow;
  }
}

const nearest = (from: DomElement, matches: (element: DomElement) => boolean): DomElement | null => {
  for (let at: DomElement | null = from; at !== null; at = at.parentElement) if (matches(at)) return at;
  return null;
};
