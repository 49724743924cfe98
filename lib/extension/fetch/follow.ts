/** Fetches a page, and goes on where the page itself sends its visitors. */
import { refreshTarget } from '../../page/links/refresh';
import { fetchPage, Unread, type FetchedPage } from './fetch-page';
import { isOfOneSite } from './registered-site';

/** The most redirects by `<meta http-equiv="refresh">` that are followed; pages with more of them may never end. */
const mostMoves = 3;

/** What a fetch is for, and how long it may take. */
export interface FetchOptions {
  /** The page that the reader is on: only to its own host may a fetch leave the public web. Null where it is not known. */
  readonly page: string | null;
  readonly signal: AbortSignal;
  /** Does the user want it to be read though it looks like no policy? */
  readonly isWanted?: boolean;
  /** Where given, nothing of another site is read: an address of the site. */
  readonly site?: string;
}

/**
 * @param isThere whether the page already holds what is looked for
 * @throws Unread
 */
export async function follow(
  address: string,
  options: FetchOptions,
  isThere: (page: FetchedPage) => boolean,
): Promise<FetchedPage> {
  let page = await fetchWithin(address, options);
  for (let moves = 0; moves < mostMoves; moves++) {
    const target = refreshTarget(page.doc, page.url);
    // Few pages send anybody on: only in those it is worth the time to look.
    if (target === null || isThere(page)) break;
    page = await fetchWithin(target, options);
  }
  return page;
}

async function fetchWithin(address: string, { page, signal, site }: FetchOptions): Promise<FetchedPage> {
  const refuse = (url: string): void => {
    if (site !== undefined && !isOfOneSite(url, site)) throw new Unread('elsewhere', url);
  };
  refuse(address);
  const fetched = await fetchPage(address, page, signal);
  // Where redirects lead, only their end tells.
  refuse(fetched.url);
  return fetched;
}
