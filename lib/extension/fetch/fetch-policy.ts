/** Reads a site's policy from any of its pages without going there: fetches it, extracts and detects in our own page. */
import { recognise } from '../../page/recognise/recognise';
import { findParts } from '../../page/links/parts';
import { findPolicyLink, usualAddresses } from '../../page/links/site-policy';
import { UnreadPdf } from '../../pdf/unread-pdf';
import type { Block, PartLink, PolicyDocument } from '../../policy/document';
import { toShown } from '../../report/arrange/shown';
import { keepReading } from '../keep/keep-reading';
import type { NotedReport } from '../popup/popup-state';
import { browser } from '../shared/browser';
import { documentOf } from './document-of';
import { Unread } from './fetch-page';
import { follow, type FetchOptions } from './follow';
import { pageOfPdfBytes } from './pdf-bytes';
import { createPause } from '../shared/pause';
import { fewestWords } from '../shared/few-words';
import { judged, readDocument } from '../shared/read-document';

export { Unread, UnreadPdf, type FetchOptions };

/** Milliseconds until we tell the reader that the site does not answer. */
export const patience = 15_000;

/**
 * @param address The policy's.
 * @throws Unread where there is nothing to read, and why.
 */
export async function readPolicyAt(address: string, options: FetchOptions): Promise<NotedReport> {
  return report(await policyAt(address, options));
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
    const policy = await policyAt(usual, options).catch(unlessMissing);
    if (policy !== null) return report(policy);
  }
  throw new Unread('no-link', front.url);
}

/** Where one guessed address has no policy, the next is tried; but not where the site does not answer at all. */
function unlessMissing(error: unknown): null {
  if (error instanceof Unread && error.why !== 'timed-out' && error.why !== 'unreachable') return null;
  throw error;
}

interface FetchedPolicy {
  readonly document: PolicyDocument;
  readonly partLinks: readonly PartLink[];
}

async function policyAt(address: string, options: FetchOptions): Promise<FetchedPolicy> {
  const page = await follow(address, options, ({ doc, url }) => recognise(doc, url).isPolicy);
  const document = await judged(documentOf(page));
  // A PDF file has all of its text, however short it is.
  const isShell = document.words < fewestWords && !page.isPdf;
  if (!document.isPolicy && (isShell || options.isWanted !== true))
    throw new Unread(isShell ? 'empty' : 'not-policy', page.url);
  return { document, partLinks: findParts(page.doc, page.url) };
}

/**
 * Reads one of the user's own PDF files, whatever it holds.
 * @throws UnreadPdf
 */
export async function readChosenFile(file: Blob): Promise<NotedReport & { readonly text: readonly Block[] }> {
  const doc = await pageOfPdfBytes(new Uint8Array(await file.arrayBuffer()));
  const document = documentOf({ doc, url: null, isPdf: true });
  return { ...(await report({ document, partLinks: [] })), text: document.blocks };
}

async function report({ document, partLinks }: FetchedPolicy): Promise<NotedReport> {
  const read = await readDocument(document, createPause());
  const isPrivate = browser.extension.inIncognitoContext;
  const note = await keepReading({ document, report: read, visit: crypto.randomUUID(), isPrivate });
  return { ...toShown(document, read), partLinks, ...(note && { note }) };
}
