/**
 * What browsers that run scripts never show: `<noscript>`. A parser without scripts (DOMParser, the command line's) reads
 * its content as markup, and an `<iframe>` or `<textarea>` in it that has no end swallows the rest of the page.
 */

/** Elements whose content is no markup: a `<noscript>` in them, or in a comment, is none. */
const names = ['noscript', 'script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'];
const opening = new RegExp(`<(?:!--|(${names.join('|')})(?=[\\s/>]))`, 'gi');
const ends = new Map(names.map((name) => [name, new RegExp(`</${name}`, 'gi')]));
const commentEnd = /--(?=>)/g;

/** Where the content that begins at `from` ends, its end tag included; -1 where it has none. */
const endOf = (html: string, name: string | undefined, from: number): number => {
  const end = ends.get(name?.toLowerCase() ?? '') ?? commentEnd;
  end.lastIndex = from;
  const close = end.test(html) ? html.indexOf('>', end.lastIndex) : -1;
  return close < 0 ? -1 : close + 1;
};

/** @returns the page's HTML without its `<noscript>` elements; one without an end stays, as does all behind it */
export const withoutNoscript = (html: string): string => {
  let kept = '';
  let at = 0;
  opening.lastIndex = 0;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const end = endOf(html, found[1], found.index + found[0].length);
    if (end < 0) break;
    if (found[1]?.toLowerCase() === 'noscript') {
      kept += html.slice(at, found.index);
      at = end;
    }
    opening.lastIndex = end;
  }
  return kept + html.slice(at);
};
