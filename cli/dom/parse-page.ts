/** HTML in, a page out: parse5 builds the tree that browsers build, of the nodes in this folder. */
import { html as standard, Parser, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { DomDocument } from './dom-document';
import { DomElement } from './dom-element';
import { DomFragment } from './dom-fragment';
import { DomComment, DomNode, DomText, htmlNamespace } from './dom-node';
import type { ParentNode } from './parent-node';
import { DomFrame, DomSlot, DomTemplate } from './special-elements';

type Kinds = TreeAdapterTypeMap<
  DomNode,
  ParentNode,
  DomNode,
  DomDocument,
  DomFragment,
  DomElement,
  DomComment,
  DomText,
  DomTemplate,
  never
>;

const special = new Map<string, typeof DomElement>([
  ['template', DomTemplate],
  ['slot', DomSlot],
  ['iframe', DomFrame],
  ['frame', DomFrame],
]);

const createElement: TreeAdapter<Kinds>['createElement'] = (name, namespace, attributes) => {
  const Kind = namespace === htmlNamespace ? (special.get(name) ?? DomElement) : DomElement;
  const element = new Kind(name, namespace, attributes);
  if (element instanceof DomFrame) element.load = parsePage;
  return element;
};

const addText = (parent: ParentNode, before: DomNode | null, text: string, next: DomNode | null): void => {
  if (before instanceof DomText) before.data += text;
  else parent.insertBefore(new DomText(text), next);
};

/** What a second <html> or <body> adds. */
const adoptAttributes: TreeAdapter<Kinds>['adoptAttributes'] = (element, attributes) => {
  const names = new Set(element.attrs.map(({ name }) => name));
  for (const attribute of attributes) if (!names.has(attribute.name)) element.attrs.push(attribute);
};

const nothing = (): void => undefined;

const adapter: TreeAdapter<Kinds> = {
  createDocument: () => new DomDocument(),
  createDocumentFragment: () => new DomFragment(),
  createElement,
  createCommentNode: () => new DomComment(),
  createTextNode: (text) => new DomText(text),
  appendChild: (parent, node) => parent.insertBefore(node, null),
  insertBefore: (parent, node, reference) => parent.insertBefore(node, reference),
  insertText: (parent, text) => addText(parent, parent.last, text, null),
  insertTextBefore: (parent, text, reference) => addText(parent, reference.before, text, reference),
  detachNode: (node) => node.remove(),
  adoptAttributes,
  setTemplateContent: (template, content) => {
    template.content = content;
  },
  getTemplateContent: ({ content }) => content,
  setDocumentMode: (page, mode) => {
    page.mode = mode;
  },
  getDocumentMode: ({ mode }) => mode ?? standard.DOCUMENT_MODE.NO_QUIRKS,
  getFirstChild: (node) => node.firstChild,
  getChildNodes: (node) => [...node.childNodes()],
  getParentNode: (node) => node.parent,
  getAttrList: ({ attrs }) => attrs,
  getTagName: ({ localName }) => localName,
  getNamespaceURI: ({ namespaceURI }) => namespaceURI as standard.NS,
  getTextNodeContent: ({ data }) => data,
  getCommentNodeContent: () => '',
  isTextNode: (node): node is DomText => node instanceof DomText,
  isCommentNode: (node): node is DomComment => node instanceof DomComment,
  isElementNode: (node): node is DomElement => node instanceof DomElement,
  // The tree holds no document type, which nothing reads, and no places in the source.
  isDocumentTypeNode: (_node): _node is never => false,
  setDocumentType: nothing,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  getNodeSourceCodeLocation: () => null,
  setNodeSourceCodeLocation: nothing,
  updateNodeSourceCodeLocation: nothing,
};

const options = { treeAdapter: adapter, scriptingEnabled: false };

/**
 * A parser that lives as long as the process. V8 drops machine code when it collects all memory and finds no object of the shape that
 * the code is for: between two pages, that were the whole parser's and tree's, again and again.
 */
const lasting = new Parser<Kinds>(options);
lasting.tokenizer.write(
  '<!doctype html><title>a</title><p class="b">c<b>d</b><ul><li><a href="e">f</a></ul><!--g-->',
  true,
);

/** The page as a browser without scripts parses it; its frames are parsed when they are asked for. */
export const parsePage = (html: string): DomDocument => Parser.parse<Kinds>(html, options);
