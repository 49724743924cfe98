/** The nodes of this folder under the browser's names: `tsconfig.page.json` checks that they have all that `lib/page` uses. */
import type { DomDocument } from './dom-document';
import type { DomElement } from './dom-element';
import type { DomFragment } from './dom-fragment';
import type { DomNode, DomText } from './dom-node';
import type { DomFrame, DomSlot, DomTemplate } from './special-elements';

declare global {
  type Node = DomNode;
  type Text = DomText;
  type Element = DomElement;
  type Document = DomDocument;
  type ShadowRoot = DomFragment;
  type HTMLTemplateElement = DomTemplate;
  type HTMLSlotElement = DomSlot;
  type HTMLIFrameElement = DomFrame;
}
