/** Walks a page in reading order, through open shadow roots and same-origin frames, without recursion: pages nest thousands deep. */
import { labelOf } from '../links/link-label';
import { nativeProperty, isClobbered } from '../dom-clobbering';
import { isElement, isFrame, isSlot, isText } from '../nodes';
import { isTrigger } from './consent-buttons';
import { isFolder, openElement, type OpenElement, type Passage, type Run } from './open-element';
import { beginsLine } from './unspaced-lines';

const skippedTags = new Set(
  (
    'script style noscript noframes noembed template head svg math canvas video audio object embed applet select textarea input ' +
    'datalist map img picture meter progress'
  ).split(' '),
);

const footnote = /^\s*(?:[*†‡]+|[[(]?\d{1,2}[\])]?)\s*$/;

/** A page's text in pieces, and every element that holds some, parents before children. */
export interface Reading {
  readonly passages: readonly Passage[];
  readonly openElements: readonly OpenElement[];
}

/**
 * Reads all text below an element, hidden or not.
 *
 * @param root Where to start, usually the body.
 */
export function readPassages(root: Element): Reading {
  const passages: Passage[] = [];
  const openElements: OpenElement[] = [];
  let runs: Run[] = [];
  let holder: OpenElement | null = null;
  const flush = (next: OpenElement | null) => {
    if (holder !== null && runs.length > 0) {
      passages.push({ open: holder, runs, isEntry: false });
      runs = [];
    }
    holder = next;
  };
  // Nodes to be read with the open elements that they stand in; null ends a block. Two arrays, as a page has
  // thousands of nodes and none needs an object more.
  const nodes: (Node | null)[] = [root];
  const parents: (OpenElement | null)[] = [null];
  while (nodes.length > 0) {
    const node = nodes.pop() ?? null;
    const parent = parents.pop() ?? null;
    if (node === null) flush(parent?.parent ?? null);
    else if (isText(node)) {
      const text = node.data;
      if (parent === null || isMark(parent, text)) continue;
      // Between blocks there is only white space: a passage begins with its first word.
      if (runs.length === 0 && text.trim() === '') continue;
      if (beginsLine(runs.at(-1), text, parent.element)) runs.push(lineBreak(parent), lineBreak(parent));
      if (parent.isPreformatted) runs.push(...linesOf(node, parent));
      else runs.push({ text, node, offset: 0, open: parent });
    } else if (isElement(node)) {
      const tag = node.localName;
      if (tag === 'br' && parent !== null) {
        if (runs.length > 0) runs.push(lineBreak(parent));
        continue;
      }
      if (isSkipped(node, tag)) continue;
      const open = openElement(node, tag, parent);
      openElements.push(open);
      if (open.isBlock) {
        flush(open);
        nodes.push(null);
        parents.push(open);
      }
      // A sign beside a heading ("#", "¶") links to the heading itself: it is no text.
      const isPicture = tag === 'a' && open.heading === null && open.href !== null && node.textContent.trim() === '';
      const label = isPicture ? labelOf(node) : '';
      if (label !== '') runs.push({ text: label, node, offset: 0, open });
      pushContent(nodes, node, tag);
      while (parents.length < nodes.length) parents.push(open);
    }
  }
  flush(null);
  return { passages, openElements };
}

function lineBreak(open: OpenElement): Run {
  return { text: '\n', node: null, offset: 0, open };
}

/** The lines of a preformatted text, with a break after each but the last. */
function linesOf(node: Text, open: OpenElement): readonly Run[] {
  const runs: Run[] = [];
  let offset = 0;
  for (const text of node.data.split('\n')) {
    if (offset > 0) runs.push(lineBreak(open));
    runs.push({ text, node, offset, open });
    offset += text.length + 1;
  }
  return runs;
}

/** A sign beside a heading that links to the heading itself ("#", "¶"), or the number of a footnote. */
function isMark(open: OpenElement, text: string): boolean {
  if (open.heading !== null && open.href?.startsWith('#') === true && text.trim().length === 1) return true;
  return footnote.test(text) && open.element.closest('sup') !== null;
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

/** Only forms can be clobbered by the names of their controls; a node whose `nodeName` is hidden is therefore a form. */
function nodeBefore(node: Node): Node | null {
  if (isText(node)) return node.previousSibling;
  const name: unknown = node.nodeName;
  return name === 'FORM' || name === 'form' || typeof name !== 'string'
    ? nativeProperty(node, 'previousSibling')
    : node.previousSibling;
}

function isSkipped(element: Element, tag: string): boolean {
  if (skippedTags.has(tag) || isClobbered(element)) return true;
  return (
    tag === 'button' &&
    !element.hasAttribute('aria-expanded') &&
    !element.hasAttribute('aria-controls') &&
    !isTrigger(element) &&
    !isFolder(element, tag) &&
    element.closest('h1,h2,h3,h4,h5,h6') === null
  );
}
