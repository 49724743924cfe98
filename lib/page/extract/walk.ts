/** Walks a page in reading order, through open shadow roots and same-origin frames, without recursion: pages nest thousands deep. */
import { labelOf } from '../links/link-label';
import { genuine, isMasked } from '../dom-clobbering';
import { isElement, isFrame, isSlot, isText } from '../nodes';
import { isTrigger } from './consent-buttons';
import { isFolder, openFrame, type Frame, type Passage, type Run } from './open-element';

const skippedTags = new Set(
  (
    'script style noscript template head svg math canvas video audio object embed applet select textarea input ' +
    'datalist map img picture meter progress'
  ).split(' '),
);

const footnote = /^\s*(?:[*†‡]+|[[(]?\d{1,2}[\])]?)\s*$/;

/** A page's text in pieces, and every element that holds some, parents before children. */
export interface Reading {
  readonly passages: readonly Passage[];
  readonly frames: readonly Frame[];
}

/**
 * Reads all text below an element, hidden or not.
 *
 * @param root Where to start, usually the body.
 */
export function readPassages(root: Element): Reading {
  const passages: Passage[] = [];
  const frames: Frame[] = [];
  let runs: Run[] = [];
  let holder: Frame | null = null;
  const flush = (next: Frame | null) => {
    if (holder !== null && runs.length > 0) {
      passages.push({ frame: holder, runs, isEntry: false });
      runs = [];
    }
    holder = next;
  };
  // Nodes to be read with the frames that they stand in; null ends the block of its frame. Two arrays, as a page has
  // thousands of nodes and none needs an object more.
  const nodes: (Node | null)[] = [root];
  const parents: (Frame | null)[] = [null];
  while (nodes.length > 0) {
    const node = nodes.pop() ?? null;
    const parent = parents.pop() ?? null;
    if (node === null) flush(parent?.parent ?? null);
    else if (isText(node)) {
      const text = node.data;
      if (parent === null || isMark(parent, text)) continue;
      // Between blocks there is only white space: a passage begins with its first word.
      if (runs.length === 0 && text.trim() === '') continue;
      if (parent.isPreformatted) runs.push(...linesOf(node, parent));
      else runs.push({ text, node, from: 0, frame: parent });
    } else if (isElement(node)) {
      const tag = node.localName;
      if (tag === 'br' && parent !== null) {
        if (runs.length > 0) runs.push({ text: '\n', node: null, from: 0, frame: parent });
        continue;
      }
      if (isSkipped(node, tag)) continue;
      const frame = openFrame(node, tag, parent);
      frames.push(frame);
      if (frame.isBlock) {
        flush(frame);
        nodes.push(null);
        parents.push(frame);
      }
      // What a heading links to by a sign is itself.
      const isPicture = tag === 'a' && frame.heading === null && frame.href !== null && node.textContent.trim() === '';
      const label = isPicture ? labelOf(node) : '';
      if (label !== '') runs.push({ text: label, node, from: 0, frame });
      pushContent(nodes, node, tag);
      while (parents.length < nodes.length) parents.push(frame);
    }
  }
  flush(null);
  return { passages, frames };
}

/** The lines of a preformatted text, with a break after each but the last. */
function linesOf(node: Text, frame: Frame): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const text of node.data.split('\n')) {
    if (from > 0) runs.push({ text: '\n', node: null, from: 0, frame });
    runs.push({ text, node, from, frame });
    from += text.length + 1;
  }
  return runs;
}

/** A sign beside a heading that links to the heading itself ("#", "¶"), or the number of a footnote. */
function isMark(frame: Frame, text: string): boolean {
  if (frame.heading !== null && frame.href?.startsWith('#') === true && text.trim().length === 1) return true;
  return footnote.test(text) && frame.element.closest('sup') !== null;
}

/** Pushes what an element shows, last first: what is slotted, its frame's page, its shadow, or its children. */
function pushContent(nodes: (Node | null)[], element: Element, tag: string): void {
  if (tag === 'slot' && isSlot(element)) {
    const assigned = element.assignedNodes();
    nodes.push(...assigned.toReversed());
    if (assigned.length > 0) return;
  }
  if ((tag === 'iframe' || tag === 'frame') && isFrame(element)) {
    // Null for frames of another origin, which the browser keeps apart.
    const body = element.contentDocument?.body;
    if (body) nodes.push(body);
    return;
  }
  const root: Node = element.shadowRoot ?? element;
  for (let node = root.lastChild as Node | null; node !== null; node = nodeBefore(node)) nodes.push(node);
}

/** Only a form lets the names of its controls hide what the browser defines; where its own name is hidden, it is one. */
function nodeBefore(node: Node): Node | null {
  if (isText(node)) return node.previousSibling;
  const name: unknown = node.nodeName;
  return name === 'FORM' || name === 'form' || typeof name !== 'string'
    ? genuine(node, 'previousSibling')
    : node.previousSibling;
}

function isSkipped(element: Element, tag: string): boolean {
  if (skippedTags.has(tag) || isMasked(element)) return true;
  return (
    tag === 'button' &&
    !element.hasAttribute('aria-expanded') &&
    !element.hasAttribute('aria-controls') &&
    !isTrigger(element) &&
    !isFolder(element, tag) &&
    element.closest('h1,h2,h3,h4,h5,h6') === null
  );
}
