/** Reads a site's policy from any of its pages without going there: fetches it, extracts and detects in our own page. */
import { findChoices } from '../choices/choices';
import { detectInSlices } from '../detect/detect';
import { extract } from '../page/extract';
import { findPolicyLink } from '../page/site-policy';
import { buildReport } from '../report/build';
import { toShown, type ShownReport } from '../report/shown';
import { fetchPage, Unread, type FetchedPage } from './fetch-page';
import { createPause } from './pause';
import { fewestWords } from './few-words';

export { Unread };

/** Milliseconds until we tell the reader that the site does not answer. */
export const patience = 15_000;

/**
 * @param address The policy's.
 * @throws Unread where there is nothing to read, and why.
 */
export async function readPolicyAt(address: string, signal: AbortSignal): Promise<ShownReport> {
  return report(await fetchPage(address, signal));
}

/**
 * Reads the policy that the site's front page links to; two requests.
 * @param address Any of the site's.
 * @throws Unread where there is nothing to read, and why.
 */
export async function readPolicyOfSite(address: string, signal: AbortSignal): Promise<ShownReport> {
  const front = await fetchPage(`${new URL(address).origin}/`, signal);
  const link = findPolicyLink(front.doc, front.url);
  if (link === null) throw new Unread('no-link', front.url);
  return readPolicyAt(link.href, signal);
}

async function report({ doc, url }: FetchedPage): Promise<ShownReport> {
  const document = extract(doc, url);
  if (!document.isPolicy) throw new Unread(document.words < fewestWords ? 'empty' : 'not-policy', url);
  const findings = await detectInSlices(document, createPause());
  return toShown(document, buildReport(document, findings, findChoices(document)));
}
