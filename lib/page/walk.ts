/** Walks a page in reading order, through open shadow roots and same-origin frames, without recursion: pages nest thousands deep. */
import { genuine, isMasked } from './masked';
import { isElement, isFrame, isSlot, isText } from './nodes';
import { isTrigger } from './triggers';
import { openFrame, type Frame, type Passage, type Run } from './frame';

const skippedTags = new Set(
  (
    'script style noscript template head svg math canvas video audio object embed applet select textarea input ' +
    'datalist map img picture meter progress'
  ).split(' '),
);

/** A page's text in pieces, and every element that holds some, parents before children. */
export interface Reading {
  readonly passages: readonly Passage[];
  readonly frames: readonly Frame[];
}

/** A node to be read, with its later siblings or without; or the end of a block. */
type Step =
  { readonly node: Node; readonly parent: Frame | null; readonly isAlone: boolean } | { readonly close: Frame };

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
  const stack: Step[] = [{ node: root, parent: null, isAlone: true }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('close' in step) {
      flush(step.close.parent);
      continue;
    }
    const { node, parent, isAlone } = step;
    const next = isAlone ? null : nodeAfter(node);
    if (next !== null) stack.push({ node: next, parent, isAlone });
    if (isText(node)) {
      const text = node.data;
      // Between blocks there is only white space: a passage begins with its first word.
      if (parent !== null && (runs.length > 0 || text.trim() !== '')) runs.push({ text, node, frame: parent });
    } else if (isElement(node) && !isSkipped(node)) {
      if (node.localName === 'br' && parent !== null) {
        if (runs.length > 0) runs.push({ text: '\n', node: null, frame: parent });
        continue;
      }
      const frame = openFrame(node, parent);
      frames.push(frame);
      if (frame.isBlock) {
        flush(frame);
        stack.push({ close: frame });
      }
      pushContent(stack, frame);
    }
  }
  flush(null);
  return { passages, frames };
}

/** Only a form lets the names of its controls hide what the browser defines; where the name itself is hidden, it is one. */
function nodeAfter(node: Node): Node | null {
  const isPlain = isText(node) || (isElement(node) && typeof node.localName === 'string' && node.localName !== 'form');
  return isPlain ? node.nextSibling : genuine(node, 'nextSibling');
}

/** Pushes what an element shows: its shadow, what is slotted, its frame's page, or its children. */
function pushContent(stack: Step[], parent: Frame): void {
  const { element } = parent;
  if (isSlot(element)) {
    const assigned = element.assignedNodes().toReversed();
    for (const node of assigned) stack.push({ node, parent, isAlone: true });
    if (assigned.length > 0) return;
  }
  // Null for frames of another origin, which the browser keeps apart.
  const node = isFrame(element) ? (element.contentDocument?.body ?? null) : (element.shadowRoot ?? element).firstChild;
  if (node !== null) stack.push({ node, parent, isAlone: isFrame(element) });
}

function isSkipped(element: Element): boolean {
  const tag = element.localName;
  if (skippedTags.has(tag) || isMasked(element)) return true;
  return (
    tag === 'button' &&
    !element.hasAttribute('aria-expanded') &&
    !element.hasAttribute('aria-controls') &&
    !isTrigger(element) &&
    element.closest('h1,h2,h3,h4,h5,h6') === null
  );
}
