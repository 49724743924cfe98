/** What may be done to a page without changing what its policy says. */

export interface Relation {
  readonly name: string;
  readonly change: (page: Document) => void;
}

const shown = 4;

/** The page's texts, without those that are never shown. */
const textsOf = (page: Document): readonly Text[] => {
  const walker = page.createTreeWalker(page.body, shown);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() !== '' && text.parentElement?.closest('script,style,template,textarea') === null)
      texts.push(text);
  }
  return texts;
};

const rewrite = (how: (text: string) => string) => (page: Document) => {
  for (const text of textsOf(page)) text.data = how(text.data);
};

const insert = (where: InsertPosition, html: string) => (page: Document) => page.body.insertAdjacentHTML(where, html);

const article =
  '<article><h2>The regatta is over</h2><p>The fog lifted at noon, and eleven boats reached the lighthouse before the wind turned. ' +
  'A jury of three old skippers gave the cup to the smallest of them, which had lost its rudder on the way.</p>' +
  '<p>Next year the course will be longer, and the harbour master wants to paint the buoys before the season begins.</p></article>';

const wrapAll = (page: Document) => {
  const outer = page.createElement('div');
  outer.append(...page.body.childNodes);
  page.body.append(outer);
};

/** A name that is no heading is known by standing in a text of its own, of no more characters: the finder has no room to join texts. */
const longestName = 90;

const splitTexts = (page: Document) => {
  for (const text of textsOf(page)) if (text.length > longestName) text.splitText(Math.floor(text.length / 2));
};

const dropNames = (page: Document) => {
  for (const element of page.body.querySelectorAll('[class]')) element.removeAttribute('class');
};

const twice = (page: Document) => {
  const copy = [...page.body.childNodes].map((node) => node.cloneNode(true));
  page.body.append(...copy);
};

export const relations: readonly Relation[] = [
  {
    name: 'a footer',
    change: insert(
      'beforeend',
      '<footer><p>Harbour Club, Pier 4</p><a href="/">Home</a> <a href="/map">Map</a></footer>',
    ),
  },
  {
    name: 'a menu',
    change: insert(
      'afterbegin',
      '<nav><ul><li><a href="/a">Boats</a><li><a href="/b">Prices</a><li><a href="/c">Contact</a></ul></nav>',
    ),
  },
  {
    name: 'a consent banner',
    change: insert(
      'beforeend',
      '<div id="cookie-banner" class="consent-popup"><p>We value your time. This site uses storage on your device.</p>' +
        '<button>Accept</button><button>Reject</button></div>',
    ),
  },
  { name: 'an article before', change: insert('afterbegin', article) },
  { name: 'an article after', change: insert('beforeend', article) },
  { name: 'an element around all', change: wrapAll },
  { name: 'text nodes cut in two', change: splitTexts },
  { name: 'spaces that do not break', change: rewrite((text) => text.replaceAll(' ', '\u00a0')) },
  { name: 'ligatures', change: rewrite((text) => text.replaceAll('fi', '\ufb01').replaceAll('fl', '\ufb02')) },
  { name: 'soft hyphens', change: rewrite((text) => text.replaceAll(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad')) },
  { name: 'accents apart', change: rewrite((text) => text.normalize('NFD')) },
  { name: 'capitals', change: rewrite((text) => text.toUpperCase()) },
  { name: 'no classes', change: dropNames },
  { name: 'all of it twice', change: twice },
];
