/** Reads a site's policy from any of its pages without going there: fetches it, extracts and detects in our own page. */
import { withBreaks } from '../../page/extract/breaks';
import { extract, placeBlocks } from '../../page/extract/extract';
import { recognise } from '../../page/recognise/recognise';
import { refreshTarget } from '../../page/links/refresh';
import { findPolicyLink, usualAddresses } from '../../page/links/site-policy';
import type { PolicyDocument } from '../../policy/document';
import { readPolicyInSlices } from '../../read-policy';
import { toShown } from '../../report/arrange/shown';
import { keepReading } from '../keep/keep-reading';
import type { NotedReport } from '../popup/popup-state';
import { browser } from '../shared/browser';
import { fetchPage, Unread, type FetchedPage } from './fetch-page';
import { createPause } from '../shared/pause';
import { fewestWords } from '../shared/few-words';
import { loadModel } from '../shared/load-model';

export { Unread };

/** Milliseconds until we tell the reader that the site does not answer. */
export const patience = 15_000;

/** The most redirects by `<meta http-equiv="refresh">` that are followed; pages with more of them may never end. */
const mostMoves = 3;

/** What a fetch is for, and how long it may take. */
export interface FetchOptions {
  /** The page that the reader is on: only to its own host may a fetch leave the public web. Null where it is not known. */
  readonly page: string | null;
  readonly signal: AbortSignal;
}

/**
 * @param address The policy's.
 * @throws Unread where there is nothing to read, and why.
 */
export async function readPolicyAt(address: string, options: FetchOptions): Promise<NotedReport> {
  return report(await documentAt(address, options));
}

/**
 * Reads the policy that the site's front page links to, or else one that stands where policies mostly do: two requests,
 * or up to seven.
 * @param address Any of the site's.
 * @throws Unread where there is nothing to read, and why.
 */
export async function readPolicyOfSite(address: string, options: FetchOptions): Promise<NotedReport> {
  const root = new URL('/', address).href;
  const front = await follow(root, options, ({ doc, url }) => findPolicyLink(doc, url) !== null);
  const link = findPolicyLink(front.doc, front.url);
  if (link !== null) return readPolicyAt(link.href, options);
  for (const usual of usualAddresses(front.doc, front.url)) {
    const document = await documentAt(usual, options).catch(unlessMissing);
    if (document !== null) return report(document);
  }
  throw new Unread('no-link', front.url);
}

/** Where one guessed address has no policy, the next is tried; but not where the site does not answer at all. */
function unlessMissing(error: unknown): null {
  if (error instanceof Unread && error.why !== 'timed-out' && error.why !== 'unreachable') return null;
  throw error;
}

async function documentAt(address: string, options: FetchOptions): Promise<PolicyDocument> {
  const { doc, url } = await follow(address, options, (page) => recognise(page.doc, page.url).isPolicy);
  const document = extract(doc, url);
  if (!document.isPolicy) throw new Unread(document.words < fewestWords ? 'empty' : 'not-policy', url);
  return { ...document, blocks: placeBlocks(doc, url).map(withBreaks) };
}

/** Fetches a page, and follows its redirects by `<meta http-equiv="refresh">`, unless it already holds the policy. */
async function follow(
  address: string,
  { page: asker, signal }: FetchOptions,
  isThere: (page: FetchedPage) => boolean,
): Promise<FetchedPage> {
  let page = await fetchPage(address, asker, signal);
  for (let moves = 0; moves < mostMoves && !isThere(page); moves++) {
    const target = refreshTarget(page.doc, page.url);
    if (target === null) break;
    page = await fetchPage(target, asker, signal);
  }
  return page;
}

async function report(document: PolicyDocument): Promise<NotedReport> {
  const model = await loadModel(document.language);
  const read = await readPolicyInSlices(document, model, createPause());
  const isPrivate = browser.extension.inIncognitoContext;
  const note = await keepReading({ document, report: read, visit: crypto.randomUUID(), isPrivate });
  return { ...toShown(document, read), ...(note && { note }) };
}
