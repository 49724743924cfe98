/** A saved page in, a policy document out: what the extension does in a tab, done with jsdom. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { explain, type Explanation } from '../lib/page/recognise/explain';
import { extract } from '../lib/page/extract/extract';
import type { PolicyDocument } from '../lib/policy/document';

/**
 * @param html the file's bytes; their character set is taken from a byte order mark or the page's own declaration
 * @param url the page's address, or null where it is not known: links then stay as written
 */
export const readPage = (html: Uint8Array, url: string | null): PolicyDocument =>
  withPage(html, url, (page) => extract(page, url));

/** Why a page is taken for a policy, or not; parameters as above. */
export const explainPage = (html: Uint8Array, url: string | null): Explanation =>
  withPage(html, url, (page) => explain(page, url ?? ''));

const withPage = <Result>(html: Uint8Array, url: string | null, read: (page: Document) => Result): Result => {
  // Style sheets that jsdom cannot parse do not matter here; without a listener jsdom prints the errors.
  const dom = new JSDOM(html, { ...(url ? { url } : {}), virtualConsole: new VirtualConsole() });
  try {
    return read(dom.window.document);
  } finally {
    dom.window.close();
  }
};
