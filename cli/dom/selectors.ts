/** Selectors, compiled once each. */
import { compile, type Options } from 'css-select';
import type { DomElement } from './dom-element';
import type { DomNode } from './dom-node';

const ELEMENT = 1;
const isTag = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;

const childrenOf = (node: DomNode): DomNode[] => {
  const children: DomNode[] = [];
  for (let at = node.firstChild; at !== null; at = at.nextSibling) children.push(at);
  return children;
};

const options: Options<DomNode, DomElement> = {
  // What is remembered of one page would be kept for the next.
  cacheResults: false,
  adapter: {
    isTag,
    getName: ({ localName }) => localName,
    getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
    hasAttrib: (element, name) => element.hasAttribute(name),
    getChildren: childrenOf,
    getParent: (node) => node.parent,
    getSiblings: (node) => (node.parent === null ? [node] : childrenOf(node.parent)),
    getText: (node) => node.textContent ?? '',
    removeSubsets: (nodes) => nodes,
  },
};

type Matcher = (element: DomElement) => boolean;

/** Those that pages decide on, by their ids, are without end. */
const MOST = 500;
const compiled = new Map<string, Matcher>();

/** @throws Error where it is no selector */
export const matcherOf = (selector: string): Matcher => {
  const known = compiled.get(selector);
  if (known !== undefined) return known;
  if (compiled.size >= MOST) compiled.clear();
  const matches = compile<DomNode, DomElement>(selector, options) as Matcher;
  compiled.set(selector, matches);
  return matches;
};
