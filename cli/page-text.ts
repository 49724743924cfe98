/** A saved page's text: its bytes in the character set that a browser would take them for. */
import { isUtf8 } from 'node:buffer';
import { legacyHookDecode } from '@exodus/bytes/encoding.js';
import sniff from 'html-encoding-sniffer';

/** What browsers take a page for that declares nothing (HTML standard, "encoding sniffing algorithm"). */
const USUAL = 'windows-1252';

/**
 * A byte order mark tells the character set, or the page's own declaration. Without either, bytes that are UTF-8 are read
 * as such: browsers guess so, too, or were told by the server.
 */
export const textOfPage = (bytes: Uint8Array): string => {
  const defaultEncoding = isUtf8(bytes) ? 'UTF-8' : USUAL;
  return legacyHookDecode(bytes, sniff(bytes, { defaultEncoding }));
};
