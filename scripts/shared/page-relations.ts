/** What may be done to a page without changing what its policy says. */
import { treeOf } from '../../cli/read-page';
import { DomElement } from '../../cli/dom/dom-element';
import { type DomNode, DomText, htmlNamespace } from '../../cli/dom/dom-node';
import type { ParentNode } from '../../cli/dom/parent-node';

export interface Relation {
  readonly name: string;
  /** The page of this HTML, changed. */
  readonly change: (html: string) => Document;
}

const bodyOf = (page: Document): ParentNode => (page.body ?? page) as unknown as ParentNode;

/** All nodes below this one, in no order that counts. */
const nodesBelow = (root: DomNode): readonly DomNode[] => {
  const found: DomNode[] = [root];
  for (let place = 0; place < found.length; place++)
    for (let at = found[place]?.firstChild ?? null; at !== null; at = at.nextSibling) found.push(at);
  return found;
};

/** The body's texts, without those that are never shown. */
const textsOf = (page: Document): readonly DomText[] =>
  nodesBelow(bodyOf(page)).filter(
    (node): node is DomText =>
      node instanceof DomText &&
      node.data.trim() !== '' &&
      node.parentElement?.closest('script,style,template,textarea') === null,
  );

const changed =
  (change: (page: Document) => void) =>
  (html: string): Document => {
    const page = treeOf(html);
    change(page);
    return page;
  };

const rewrite = (how: (text: string) => string) =>
  changed((page) => {
    for (const text of textsOf(page)) text.data = how(text.data);
  });

/** Moves what a node holds before another one; null stands for the end. */
const moveAll = (from: ParentNode, into: ParentNode, reference: DomNode | null): void => {
  for (let at = from.firstChild; at !== null; at = from.firstChild) into.insertBefore(at, reference);
};

const put = (html: string, before: (body: ParentNode) => DomNode | null) =>
  changed((page) => moveAll(bodyOf(treeOf(html)), bodyOf(page), before(bodyOf(page))));

const putFirst = (html: string) => put(html, ({ firstChild }) => firstChild);
const putLast = (html: string) => put(html, () => null);

const article =
  '<article><h2>The regatta is over</h2><p>The fog lifted at noon, and eleven boats reached the lighthouse before the wind turned. ' +
  'A jury of three old skippers gave the cup to the smallest of them, which had lost its rudder on the way.</p>' +
  '<p>Next year the course will be longer, and the harbour master wants to paint the buoys before the season begins.</p></article>';

const wrapAll = changed((page) => {
  const outer = new DomElement('div', htmlNamespace, []);
  moveAll(bodyOf(page), outer, null);
  bodyOf(page).append(outer);
});

/** A name that is no heading is known by standing in a text of its own, of no more characters: the finder has no room to join texts. */
const longestName = 90;

const splitTexts = changed((page) => {
  for (const text of textsOf(page)) {
    if (text.data.length <= longestName) continue;
    const middle = Math.floor(text.data.length / 2);
    text.parent?.insertBefore(new DomText(text.data.slice(middle)), text.nextSibling);
    text.data = text.data.slice(0, middle);
  }
});

const dropClasses = changed((page) => {
  for (const { attrs } of bodyOf(page).querySelectorAll('[class]'))
    attrs.splice(
      attrs.findIndex(({ name }) => name === 'class'),
      1,
    );
});

const twice = (html: string): Document => putLast(html)(html);

/** Latin letters; syllables of Korean would come apart into letters, which no keyboard writes. */
const accented = /[\u00c0-\u024f]/g;

export const relations: readonly Relation[] = [
  {
    name: 'a footer',
    change: putLast('<footer><p>Harbour Club, Pier 4</p><a href="/">Home</a> <a href="/map">Map</a></footer>'),
  },
  {
    name: 'a menu',
    change: putFirst(
      '<nav><ul><li><a href="/a">Boats</a><li><a href="/b">Prices</a><li><a href="/c">Contact</a></ul></nav>',
    ),
  },
  {
    name: 'a consent banner',
    change: putLast(
      '<div id="cookie-banner" class="consent-popup"><p>We value your time. This site uses storage on your device.</p>' +
        '<button>Accept</button><button>Reject</button></div>',
    ),
  },
  { name: 'an article before', change: putFirst(article) },
  { name: 'an article after', change: putLast(article) },
  { name: 'an element around all', change: wrapAll },
  { name: 'text nodes cut in two', change: splitTexts },
  { name: 'spaces that do not break', change: rewrite((text) => text.replaceAll(' ', '\u00a0')) },
  { name: 'ligatures', change: rewrite((text) => text.replaceAll('fi', '\ufb01').replaceAll('fl', '\ufb02')) },
  { name: 'soft hyphens', change: rewrite((text) => text.replaceAll(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad')) },
  { name: 'accents apart', change: rewrite((text) => text.replaceAll(accented, (letter) => letter.normalize('NFD'))) },
  { name: 'capitals', change: rewrite((text) => text.toUpperCase()) },
  { name: 'no classes', change: dropClasses },
  { name: 'all of it twice', change: twice },
];
