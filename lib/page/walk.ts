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
const blockTags = new Set(
  (
    'html body main article section div header footer nav aside form fieldset legend p h1 h2 h3 h4 h5 h6 ul ol menu li ' +
    'dl dt dd table caption thead tbody tfoot tr td th blockquote pre center address figure figcaption details summary ' +
    'dialog hr iframe frameset frame search slot'
  ).split(' '),
);
const blockRoles = new Set([
  'heading',
  'listitem',
  'list',
  'row',
  'cell',
  'rowheader',
  'columnheader',
  'paragraph',
  'tabpanel',
]);

/** A page's text in pieces, and every element that holds some, parents before children. */
export interface Reading {
  readonly passages: readonly Passage[];
  readonly frames: readonly Frame[];
}

type Step = { readonly node: Node; readonly parent: Frame | null } | { readonly close: Frame };

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
    if (holder !== null && runs.some((run) => run.text.trim() !== ''))
      passages.push({ frame: holder, runs, isEntry: false });
    runs = [];
    holder = next;
  };
  const stack: Step[] = [{ node: root, parent: null }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('close' in step) flush(step.close.parent);
    else if (isText(step.node)) {
      const frame = step.parent;
      if (frame !== null) runs.push({ text: step.node.data, node: step.node, frame });
    } else if (isElement(step.node)) {
      const element = step.node;
      if (isSkipped(element)) continue;
      if (element.localName === 'br' && step.parent !== null) {
        runs.push({ text: '\n', node: null, frame: step.parent });
        continue;
      }
      const frame = openFrame(element, step.parent);
      frames.push(frame);
      if (isBlock(element)) {
        flush(frame);
        stack.push({ close: frame });
      }
      pushChildren(stack, frame);
    }
  }
  flush(null);
  return { passages, frames };
}

/** Pushes what an element shows, last first: its shadow, what is slotted, its frame's page, or its children. */
function pushChildren(stack: Step[], parent: Frame): void {
  const { element } = parent;
  if (isSlot(element)) {
    const assigned = element.assignedNodes();
    for (let at = assigned.length - 1; at >= 0; at--) push(stack, assigned[at] ?? null, parent);
    if (assigned.length > 0) return;
  }
  if (isFrame(element)) {
    // Null for frames of another origin, which the browser keeps apart.
    push(stack, element.contentDocument?.body ?? null, parent);
    return;
  }
  const root: Node = element.shadowRoot ?? element;
  for (let node = root.lastChild; node !== null; node = genuine(node, 'previousSibling')) push(stack, node, parent);
}

function push(stack: Step[], node: Node | null, parent: Frame): void {
  if (node !== null) stack.push({ node, parent });
}

function isSkipped(element: Element): boolean {
  if (isMasked(element)) return true;
  if (skippedTags.has(element.localName)) return true;
  return (
    element.localName === 'button' &&
    !element.hasAttribute('aria-expanded') &&
    !element.hasAttribute('aria-controls') &&
    !isTrigger(element) &&
    element.closest('h1,h2,h3,h4,h5,h6') === null
  );
}

function isBlock(element: Element): boolean {
  return (
    blockTags.has(element.localName) ||
    blockRoles.has(element.getAttribute('role') ?? '') ||
    element.hasAttribute('aria-expanded')
  );
}
