/** The elements of a page as the reader passes through them: where text stands, and how much prose each holds. */

/** One element on the way from the page's root to a text, with what it adds to the text inside. */
export interface Frame {
  readonly element: Element;
  readonly parent: Frame | null;
  /** The nearest link target above, as written in the page. */
  readonly href: string | null;
  readonly strong: boolean;
  readonly em: boolean;
  /** How many lists this frame is nested in. */
  readonly depth: number;
  /** Words of running prose inside, filled in as passages are read. */
  prose: number;
  words: number;
  linkedWords: number;
  /** Words that policies use. */
  cues: number;
}

/** A piece of text with one formatting; a line break is a run without a node. */
export interface Run {
  readonly text: string;
  readonly node: Text | null;
  readonly frame: Frame;
}

/** The text between two block boundaries, as runs in reading order. */
export interface Passage {
  /** The innermost block element that holds the text. */
  readonly frame: Frame;
  readonly runs: readonly Run[];
}

const strongTags = new Set(['b', 'strong', 'th']);
const emTags = new Set(['i', 'em', 'cite', 'dfn']);
const listTags = new Set(['ul', 'ol', 'menu', 'dl']);

/** Opens the frame of an element inside its parent's. */
export function openFrame(element: Element, parent: Frame | null): Frame {
  const tag = element.localName;
  const isHeld = element.hasAttribute('aria-expanded');
  const isList = listTags.has(tag) || element.getAttribute('role') === 'list';
  return {
    element,
    parent,
    href: (tag === 'a' ? element.getAttribute('href') : null) ?? parent?.href ?? null,
    strong: strongTags.has(tag) || isHeld || (parent?.strong ?? false),
    em: emTags.has(tag) || (parent?.em ?? false),
    depth: (parent?.depth ?? 0) + (isList ? 1 : 0),
    prose: 0,
    words: 0,
    linkedWords: 0,
    cues: 0,
  };
}

/** The nearest frame, this one included, whose element has one of these names. */
export function nearest(frame: Frame, tags: ReadonlySet<string>): Frame | null {
  let at: Frame | null = frame;
  while (at !== null && !tags.has(at.element.localName)) at = at.parent;
  return at;
}
