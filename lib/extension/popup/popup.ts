/** What the popup asks of the browser: the state of the tab in front of it, and what its buttons do. */
import { browser } from '../shared/browser';
import type { Position } from '../../page/mark/highlight';
import type { PartLink, TextBlock } from '../../policy/document';
import type { Evidence } from '../../policy/report';
import { isPdf, pageAddress, unsupportedReason } from '../shared/address';
import { describePage, englishVersion, findParts, findPolicyLink, findSiteChoices, textOfPage } from '../shared/ask';
import { commandMarks, type MarkCommand } from './marks';
import type { PageDescription, PageToRead } from '../shared/message-names';
import { sendMessage } from '../shared/messages';
import { showReading, type FailureReason, type PopupState, type SiteChoice } from './popup-state';
import { loadReading, NoRoom, onReadingChange, shownPart, type Reading } from '../shared/readings';
import { nextTask } from '../shared/pause';
import { late, within } from '../shared/within';
import { mayRead, originOf } from './site-access';
import { tabInFront } from './tab-in-front';

/** Milliseconds after which a page counts as silent: its finder looks within milliseconds, unless the page keeps it from its turn. */
const patience = 10_000;

/** The answer that is still awaited from a slow page; it is not asked again meanwhile, as a very large page is slow each time. */
let awaited: Promise<PageDescription> | null = null;

/** What to show now. Begins to read a policy that is not read yet; watch with `subscribePopup`, and load again. */
export async function loadPopup(): Promise<PopupState> {
  const tab = await tabInFront();
  const why = tab.url === null ? null : unsupportedReason(tab.url);
  if (tab.url !== null && tab.url.startsWith('file:') && isPdf(tab.url, tab.icon)) return pdfAt(tab.url);
  if (why !== null) return { kind: 'unsupported-page', why };
  if (tab.url === null) return { kind: 'no-access', origin: '' };
  // Asked at once: the popup paints when the last of the browser's answers is there.
  const allowed = mayRead(tab.url);
  const described = awaited ?? describePage(tab.id, 'known', allowed);
  awaited = null;
  // Heard of below, or of no interest where the page may not be read.
  described.catch(() => undefined);
  const [isAllowed, stored] = await Promise.all([allowed, loadReading(tab.id)]);
  if (!isAllowed) return { kind: 'no-access', origin: originOf(tab.url) };
  try {
    const page = await within(patience, described);
    if (page !== late) return await stateOf(tab.id, page, tab.url, stored);
    awaited = described;
    described.then(announce, announce);
    return failed('page-silent');
  } catch (error) {
    return isPdf(tab.url, tab.icon) ? pdfAt(tab.url) : failed('page-unreachable', error);
  }
}

/** Calls back when `loadPopup` may have something new to say; returns the way to stop. */
export function subscribePopup(listener: () => void): () => void {
  const stop = onReadingChange(listener);
  browser.permissions.onAdded.addListener(listener);
  news.addEventListener('news', listener);
  return () => {
    stop();
    browser.permissions.onAdded.removeListener(listener);
    news.removeEventListener('news', listener);
  };
}

/**
 * Reads the page in front whatever it is; what comes of it arrives through `subscribePopup`.
 * @throws what `failureOf` understands.
 */
export async function readAnyway(): Promise<void> {
  const { id } = await tabInFront();
  throwIfNoRoom(await sendMessage('readAnyway', { tabId: id }));
}

/**
 * Reads the policy in front again, where that has failed.
 * @throws what `failureOf` understands.
 */
export async function tryAgain(): Promise<void> {
  const { id } = await tabInFront();
  const { visit } = await describePage(id);
  await askToRead({ tabId: id, visit });
}

/** What to show of an error that one of these functions has thrown. */
export const failureOf = (error: unknown): PopupState =>
  failed(error instanceof NoRoom ? 'storage-full' : 'no-answer', error);

/** Scrolls the page to a quote and highlights it. @returns whether the page still has it. */
export async function showInPage({ quote, block }: Evidence): Promise<boolean> {
  const { id } = await tabInFront();
  return sendMessage('showInPage', { tabId: id, quote, block });
}

/**
 * The text of a policy, read again from its page.
 * @throws where the page is gone, or shows something else by now.
 */
export async function readText(policyUrl: string | null): Promise<readonly TextBlock[]> {
  const { id } = await tabInFront();
  const { url, blocks } = await textOfPage(id);
  if (withoutFragment(url) !== withoutFragment(policyUrl)) throw new Error(`The tab shows ${url ?? 'no address'} now.`);
  // Whoever draws a long text needs a task of its own: together with what came before, it would hold up clicks and keys.
  await nextTask();
  return blocks;
}

const withoutFragment = (url: string | null): string => (url ?? '').replace(/#.*/s, '');

/** What the page in front names as its policy's own parts. @throws where the page is gone or closed to extensions */
export async function partsInFront(): Promise<readonly PartLink[]> {
  const { id } = await tabInFront();
  return findParts(id);
}

/** What the page in front offers for its whole site, in its footer. @throws where the page is gone or closed to extensions */
export async function siteChoicesInFront(): Promise<readonly SiteChoice[]> {
  const { id } = await tabInFront();
  return findSiteChoices(id);
}

/** Marks all evidence in the page, goes from one passage to the next, or takes the marks away. */
export async function markInPage(command: MarkCommand): Promise<Position> {
  const { id } = await tabInFront();
  return commandMarks(id, command);
}

async function stateOf(tabId: number, page: PageDescription, url: string, stored: Reading | null): Promise<PopupState> {
  const isOfThisVisit = stored?.visit === page.visit;
  if (isOfThisVisit && stored.state === 'read' && shownPart(stored) === null) return stateOfOther(tabId, url);
  if (isOfThisVisit && stored.state !== 'reading') return withEnglish(tabId, showReading(stored));
  if (!isOfThisVisit && !page.isPolicy) return stateOfOther(tabId, url);
  // Reading has not begun, or was cut short when the browser stopped the background. The background knows which, and acts on it.
  try {
    await askToRead({ tabId, visit: page.visit });
    watchBackground();
    return { kind: 'reading' };
  } catch (error) {
    return failureOf(error);
  }
}

/** Where the policy's language is not read, the page may link to an English version; null where the page is gone. */
async function withEnglish(tabId: number, state: PopupState): Promise<PopupState> {
  if (state.kind !== 'unreadable-language') return state;
  return { ...state, english: await englishVersion(tabId).catch(() => null) };
}

async function askToRead(page: PageToRead): Promise<void> {
  throwIfNoRoom(await sendMessage('readPage', page));
}

function throwIfNoRoom(answer: string | null): void {
  if (answer !== null) throw new NoRoom(answer);
}

/** One question after the other: the first may have to put the reader into the page. */
async function stateOfOther(tabId: number, url: string): Promise<PopupState> {
  const { isPdf: isShownAsPdf, link } = await findPolicyLink(tabId);
  if (isShownAsPdf) return pdfAt(url);
  // A page that only bears a policy's name links to itself by it.
  const policyLink = link !== null && pageAddress(link.href) === pageAddress(url) ? null : link;
  return { kind: 'not-policy', policyLink, choices: await findSiteChoices(tabId), site: url };
}

const pdfAt = (address: string): PopupState => ({ kind: 'pdf', address });

/** Events that only the popup notices: the background was stopped, or a page that did not answer has answered. */
const news = new EventTarget();
const announce = (): void => void news.dispatchEvent(new Event('news'));
let isWatched = false;

/** Tells when the background was stopped while the popup waits for it; loading again starts it again. */
function watchBackground(): void {
  if (isWatched) return;
  isWatched = true;
  browser.runtime.connect().onDisconnect.addListener(() => {
    isWatched = false;
    announce();
  });
}

function failed(what: FailureReason, error: unknown = ''): PopupState {
  return { kind: 'failed', what, detail: error instanceof Error ? error.message : String(error) };
}
