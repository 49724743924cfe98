/** A saved page in, a policy document out: what the extension does in a tab, done with a tree of our own. */
import { extract } from '../lib/page/extract/extract';
import { openDeclaredRoots } from '../lib/page/declared-roots';
import { withoutNoscript } from '../lib/page/without-noscript';
import type { PolicyDocument } from '../lib/policy/document';
import { parsePage } from './dom/parse-page';
import { textOfPage } from './page-text';

/**
 * @param html the file's bytes; their character set is taken from a byte order mark or the page's own declaration, and is
 * UTF-8 where neither tells and the bytes are UTF-8
 * @param url the page's address, or null where it is not known: links then stay as written
 */
export const readPage = (html: Uint8Array, url: string | null): PolicyDocument => extract(pageOf(html), url);

/** The page of a file's bytes, with as much of the DOM as `lib/page` uses. */
export const pageOf = (html: Uint8Array): Document => treeOf(withoutNoscript(textOfPage(html)));

/** The same of a page's text. */
export const treeOf = (html: string): Document => {
  const page = parsePage(html) as unknown as Document;
  openDeclaredRoots(page);
  return page;
};
