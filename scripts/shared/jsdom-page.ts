/** A saved page in, a policy document out, by jsdom: what the command line's own DOM is compared with. */
import { isUtf8 } from 'node:buffer';
import { JSDOM, VirtualConsole } from 'jsdom';
import { explain, type Explanation } from '../../lib/page/recognise/explain';
import { extract } from '../../lib/page/extract/extract';
import { openDeclaredRoots } from '../../lib/page/declared-roots';
import { withoutNoscript } from '../../lib/page/without-noscript';
import type { PolicyDocument } from '../../lib/policy/document';

/**
 * @param html the file's bytes; their character set is taken from a byte order mark or the page's own declaration, and is
 * UTF-8 where neither tells and the bytes are UTF-8
 * @param url the page's address, or null where it is not known: links then stay as written
 */
export const readByJsdom = (html: Uint8Array, url: string | null): PolicyDocument =>
  withJsdomPage(html, url, (page) => extract(page, url));

/** Why a page is taken for a policy, or not; parameters as above. */
export const explainByJsdom = (html: Uint8Array, url: string | null): Explanation =>
  withJsdomPage(html, url, (page) => explain(page, url ?? ''));

/** As many bytes as browsers search for a page's own declaration of its character set (HTML standard, "prescan"). */
const PRESCAN = 1024;

/** Is it UTF-8, and does not say so where it would be looked for? Browsers guess so, too, or were told by the server. */
const isUndeclaredUtf8 = (html: Uint8Array): boolean => {
  if (/charset\s*=/i.test(Buffer.from(html.subarray(0, PRESCAN)).toString('latin1'))) return false;
  return isUtf8(html);
};

/** Byte by byte, so that the parser still decides on the character set: in all but UTF-16, tags are ASCII. */
const bytesWithoutNoscript = (html: Uint8Array): Uint8Array =>
  Buffer.from(withoutNoscript(Buffer.from(html).toString('latin1')), 'latin1');

/** @param read what is to be done with the page, which is gone afterwards */
export const withJsdomPage = <Result>(
  html: Uint8Array,
  url: string | null,
  read: (page: Document) => Result,
): Result => {
  // Style sheets that jsdom cannot parse do not matter here; without a listener jsdom prints the errors.
  const contentType = isUndeclaredUtf8(html) ? 'text/html; charset=utf-8' : 'text/html';
  const dom = new JSDOM(bytesWithoutNoscript(html), {
    contentType,
    ...(url ? { url } : {}),
    virtualConsole: new VirtualConsole(),
  });
  try {
    openDeclaredRoots(dom.window.document);
    return read(dom.window.document);
  } finally {
    dom.window.close();
  }
};
