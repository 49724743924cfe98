/** Reads a site's policy from any of its pages without going there: fetches it, extracts and detects in our own page. */
import { findChoices } from '../choices/choices';
import { detectInSlices } from '../detect/detect';
import { withBreaks } from '../page/breaks';
import { extract, placeBlocks } from '../page/extract';
import { recognise } from '../page/recognise';
import { refreshTarget } from '../page/refresh';
import { findPolicyLink, usualAddresses } from '../page/site-policy';
import type { PolicyDocument } from '../policy/document';
import { buildReport } from '../report/build';
import { toShown, type ShownReport } from '../report/shown';
import { fetchPage, Unread, type FetchedPage } from './fetch-page';
import { createPause } from './pause';
import { fewestWords } from './few-words';

export { Unread };

/** Milliseconds until we tell the reader that the site does not answer. */
export const patience = 15_000;

/** A page may send us on to another, and that one to a third; more is a maze. */
const mostMoves = 3;

/**
 * @param address The policy's.
 * @throws Unread where there is nothing to read, and why.
 */
export async function readPolicyAt(address: string, signal: AbortSignal): Promise<ShownReport> {
  return report(await documentAt(address, signal));
}

/**
 * Reads the policy that the site's front page links to, or else one that stands where policies mostly do: two requests,
 * or up to six.
 * @param address Any of the site's.
 * @throws Unread where there is nothing to read, and why.
 */
export async function readPolicyOfSite(address: string, signal: AbortSignal): Promise<ShownReport> {
  const front = await follow(
    `${new URL(address).origin}/`,
    signal,
    ({ doc, url }) => findPolicyLink(doc, url) !== null,
  );
  const link = findPolicyLink(front.doc, front.url);
  if (link !== null) return readPolicyAt(link.href, signal);
  for (const usual of usualAddresses(front.doc, front.url)) {
    const document = await documentAt(usual, signal).catch(unlessMissing);
    if (document !== null) return report(document);
  }
  throw new Unread('no-link', front.url);
}

/** Where a guess leads to no policy, the next one may; a site that does not answer at all will not do so then. */
function unlessMissing(error: unknown): null {
  if (error instanceof Unread && error.why !== 'timed-out' && error.why !== 'unreachable') return null;
  throw error;
}

async function documentAt(address: string, signal: AbortSignal): Promise<PolicyDocument> {
  const { doc, url } = await follow(address, signal, (page) => recognise(page.doc, page.url).isPolicy);
  const document = extract(doc, url);
  if (!document.isPolicy) throw new Unread(document.words < fewestWords ? 'empty' : 'not-policy', url);
  return { ...document, blocks: placeBlocks(doc, url).map(withBreaks) };
}

/** Fetches a page, and follows where it sends its visitors, unless it has what we came for. */
async function follow(
  address: string,
  signal: AbortSignal,
  isThere: (page: FetchedPage) => boolean,
): Promise<FetchedPage> {
  let page = await fetchPage(address, signal);
  for (let moves = 0; moves < mostMoves && !isThere(page); moves++) {
    const target = refreshTarget(page.doc, page.url);
    if (target === null) break;
    page = await fetchPage(target, signal);
  }
  return page;
}

async function report(document: PolicyDocument): Promise<ShownReport> {
  const findings = await detectInSlices(document, createPause());
  return toShown(document, buildReport(document, findings, findChoices(document)));
}
