/** Elements that hold more than their children: templates, slots and frames. */
import type { DomDocument } from './dom-document';
import { DomElement } from './dom-element';
import { DomFragment } from './dom-fragment';
import { type DomNode, nodeTypes, topOf } from './dom-node';

export class DomTemplate extends DomElement {
  content = new DomFragment();
}

export class DomSlot extends DomElement {
  /** The host's children that are shown here; none outside of a shadow root, and in all but the first slot of a name. */
  assignedNodes(): readonly DomNode[] {
    const root = topOf(this, (node) => node.parent);
    if (!(root instanceof DomFragment) || root.host === null) return [];
    const name = nameOf(this, 'name');
    const isFirst = root.querySelectorAll('slot').find((slot) => nameOf(slot, 'name') === name) === this;
    return isFirst ? childrenFor(root.host, name) : [];
  }
}

const nameOf = (element: DomElement, attribute: string): string => element.getAttribute(attribute) ?? '';

/** Text stands in the slot without a name. */
const childrenFor = (host: DomElement, name: string): readonly DomNode[] =>
  [...host.childNodes()].filter((node) =>
    node instanceof DomElement ? nameOf(node, 'slot') === name : node.nodeType === nodeTypes.text && name === '',
  );

export class DomFrame extends DomElement {
  private loaded: DomDocument | null | undefined;

  /** How a page is parsed; set where frames are created. */
  load: (html: string) => DomDocument | null = () => null;

  /** Null where the browser keeps the frame apart, or its page is not saved with this one. */
  get contentDocument(): DomDocument | null {
    this.loaded ??= this.page();
    return this.loaded;
  }

  private page(): DomDocument | null {
    const sandbox = this.getAttribute('sandbox');
    if (sandbox !== null && !/(?:^|\s)allow-same-origin(?:\s|$)/i.test(sandbox)) return null;
    const own = this.localName === 'iframe' ? this.getAttribute('srcdoc') : null;
    if (own !== null) return this.load(own);
    return /^\s*(?:about:blank(?:[?#].*)?)?\s*$/i.test(this.getAttribute('src') ?? '') ? this.load('') : null;
  }
}
