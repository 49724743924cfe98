/** Finds where a page sends its visitors by itself: `<meta http-equiv="refresh">`, the redirect of sites without a server's. */
import { nativeProperty } from '../dom-clobbering';

/** In seconds. With a longer delay, the page itself is meant to be read. */
const longestWait = 10;

/**
 * The address that the page goes on to; null where it stays, or only loads itself again.
 *
 * @param url The page's own address.
 */
export function refreshTarget(doc: Document, url: string): string | null {
  const metas = [...(nativeProperty(doc, 'documentElement')?.querySelectorAll('meta[http-equiv]') ?? [])];
  const refresh = metas.find((meta) => meta.getAttribute('http-equiv')?.toLowerCase() === 'refresh');
  const [wait = '', rest = ''] = (refresh?.getAttribute('content') ?? '').split(/[;,](.*)/s);
  const address = rest
    .trim()
    .replace(/^url\s*=/i, '')
    .trim()
    .replaceAll(/^["']|["']$/g, '');
  if (!/^\s*\d/.test(wait) || Number.parseFloat(wait) > longestWait || !URL.canParse(address, url)) return null;
  const target = new URL(address, url);
  return /^https?:$/.test(target.protocol) && withoutPlace(target.href) !== withoutPlace(url) ? target.href : null;
}

const withoutPlace = (url: string): string => url.replace(/#.*/s, '');
