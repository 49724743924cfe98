/** Tells nodes apart by what they are, not by their class: a page in a frame has classes of its own. */

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot';
}

export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame';
}

const heading = /^h[1-4]$/i;

/** The headings that may name a document or a part of it. */
export function isHeading(node: Node): boolean {
  return heading.test(node.nodeName);
}
