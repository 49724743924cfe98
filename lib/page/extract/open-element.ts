/** The elements of a page as the reader passes through them: where text stands, and how much prose each holds. */
import { isTrigger } from './consent-buttons';

/** One element on the way from the page's root to a text, with what it adds to the text inside. */
export interface OpenElement {
  readonly element: Element;
  readonly parent: OpenElement | null;
  /** The nearest link target above, as written in the page. */
  readonly href: string | null;
  /** Does it set its text apart from what stands before and after? */
  readonly isBlock: boolean;
  readonly strong: boolean;
  readonly em: boolean;
  readonly underlined: boolean;
  /** Do its text's own line breaks show? */
  readonly isPreformatted: boolean;
  /** How many lists this element is nested in. */
  readonly depth: number;
  /** The nearest open elements, this one included, that give a text its kind. */
  readonly heading: OpenElement | null;
  readonly item: OpenElement | null;
  readonly list: OpenElement | null;
  readonly cell: OpenElement | null;
  /** The nearest open element that ends the reach of the headings inside: an item, a definition list, a folded section. */
  readonly scope: OpenElement | null;
  /** The nearest that holds a document by itself: a folded section, dialog, tab or article. */
  readonly holder: OpenElement | null;
  /** What its text amounts to; filled in as passages are weighed. */
  weight: Weight;
}

/** What the text of an element amounts to, in words. */
export interface Weight {
  words: number;
  /** In running sentences rather than in labels and menus. */
  prose: number;
  linked: number;
  /** Words and phrases that policies use. */
  cues: number;
  /** These, and the words of a policy's formal parts: changes, contact, law. */
  formal: number;
}

/** A piece of text with one formatting: of a text, or of the label of a link without one; a line break is a run without a node. */
export interface Run {
  readonly text: string;
  readonly node: Text | Element | null;
  /** Where in the node its text begins. */
  readonly offset: number;
  readonly open: OpenElement;
}

/** The text between two block boundaries, as runs in reading order. */
export interface Passage {
  /** The innermost block element that holds the text. */
  readonly open: OpenElement;
  readonly runs: readonly Run[];
  /** One of several short lines under a line that ends in a colon. */
  readonly isEntry: boolean;
}

const blockTags = new Set(
  (
    'html body main article section div header footer nav aside form fieldset legend p h1 h2 h3 h4 h5 h6 ul ol menu li ' +
    'dl dt dd table caption thead tbody tfoot tr td th blockquote pre center address figure figcaption details summary ' +
    'dialog hr iframe frameset frame search slot'
  ).split(' '),
);
const blockRoles = new Set(
  'heading listitem list row cell rowheader columnheader gridcell paragraph tabpanel'.split(' '),
);
const blockStyle = /display\s*:\s*(?:block|flex|grid|list-item|table)/i;
const strongTags = new Set('b strong th dt summary legend caption'.split(' '));
const emTags = new Set('i em cite dfn'.split(' '));
const underlined = /text-decoration\s*:\s*underline/i;
const headingTags = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const itemTags = new Set(['li', 'dd']);
const listTags = new Set(['ul', 'ol', 'menu', 'dl']);
const cellTags = new Set(['td', 'th']);
const cellRoles = /^(?:grid)?cell$|^(?:row|column)header$/;
const scopeTags = new Set(['li', 'dl', 'details']);
const holders = new Set(['details', 'dialog', 'article', 'tabpanel']);

/** Elements that are parts of a text, never all of it. */
export const partTags = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr blockquote pre center details span font b strong i em a'.split(
    ' ',
  ),
);

/**
 * Opens an element inside its parent, which is open.
 *
 * @param tag Its local name.
 */
export function openElement(element: Element, tag: string, parent: OpenElement | null): OpenElement {
  // Most elements have no attributes, and one question tells; of a form it cannot be asked, see `dom-clobbering.ts`.
  const hasAttributes = tag === 'form' || element.hasAttributes();
  const role = hasAttributes ? element.getAttribute('role') : null;
  const style = hasAttributes ? (element.getAttribute('style') ?? '') : '';
  const isFolding = hasAttributes && (element.hasAttribute('aria-expanded') || isFolder(element, tag));
  const isList = listTags.has(tag) || role === 'list';
  const open: Mutable<OpenElement> = {
    element,
    parent,
    href: hrefOf(element, tag) ?? parent?.href ?? null,
    isBlock: blockTags.has(tag) || isFolding || (role !== null && blockRoles.has(role)) || blockStyle.test(style),
    strong: isStrong(style) ?? (strongTags.has(tag) || isFolding || (parent?.strong ?? false)),
    em: emTags.has(tag) || (parent?.em ?? false),
    underlined: tag === 'u' || tag === 'ins' || underlined.test(style) || (parent?.underlined ?? false),
    isPreformatted: tag === 'pre' || /white-space\s*:\s*pre/i.test(style) || (parent?.isPreformatted ?? false),
    depth: (parent?.depth ?? 0) + (isList ? 1 : 0),
    heading: parent?.heading ?? null,
    item: parent?.item ?? null,
    list: parent?.list ?? null,
    cell: parent?.cell ?? null,
    scope: parent?.scope ?? null,
    holder: parent?.holder ?? null,
    weight: noWeight(),
  };
  if (headingTags.has(tag) || role === 'heading') open.heading = open;
  if (itemTags.has(tag) || role === 'listitem') open.item = open;
  if (isList) open.list = open;
  if (cellTags.has(tag) || (role !== null && cellRoles.test(role))) open.cell = open;
  if (scopeTags.has(tag)) open.scope = open;
  if (holders.has(tag) || (role !== null && holders.has(role))) open.holder = open;
  return open;
}

/** As far as its own style tells: word processors and site builders write weights there; null where it says nothing. */
function isStrong(style: string): boolean | null {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1];
  return weight === undefined ? null : /^(?:bold|[6-9]00)/i.test(weight);
}

/** Is this a button that unfolds what stands below it, without telling assistive technology so? */
export function isFolder(element: Element, tag: string): boolean {
  if (tag !== 'button') return false;
  const names = ['class', 'data-toggle', 'data-bs-toggle'].map((name) => element.getAttribute(name) ?? '').join(' ');
  return /accordion|collaps/i.test(names);
}

function hrefOf(element: Element, tag: string): string | null {
  if (tag === 'a' && element.hasAttribute('href')) return element.getAttribute('href');
  return (tag === 'a' || tag === 'button') && isTrigger(element) ? '#' : null;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function noWeight(): Weight {
  return { words: 0, prose: 0, linked: 0, cues: 0, formal: 0 };
}

/** The nearest open element around this one, itself included, that is such a one. */
export function enclosing(open: OpenElement, is: (outer: OpenElement) => boolean): OpenElement | null {
  for (let at: OpenElement | null = open; at !== null; at = at.parent) if (is(at)) return at;
  return null;
}

/** The nearest element of a name around an open element, itself included. */
export function enclosingTag(open: OpenElement, tag: string): OpenElement | null {
  return enclosing(open, ({ element }) => element.localName === tag);
}
