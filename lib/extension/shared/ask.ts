/** The questions to the scripts in a tab's page; what they answer is checked. */
import * as v from 'valibot';
import { browser } from './browser';
import { findEnglishVersion } from '../../page/links/english-version';
import type { MarkedPassage, Position } from '../../page/mark/highlight';
import { mayBePolicy } from '../../policy/may-be-policy';
import { pageTextSchema, partLinksSchema, policyDocumentSchema } from '../../policy/schema';
import type { PageText, PartLink, PolicyDocument } from '../../policy/document';
import type { SiteChoice } from '../popup/popup-state';
import { frameOf } from './readings';
import type { Inquiry, PageDescription, PolicyOffer, QuoteInPage } from './message-names';
import { type Reply, sendToTab, valueOf } from './messages';
import { ask, finder, put, reader, unanswered, unlessUnanswered } from './page-script';

const policyOfferSchema = v.object({
  isPdf: v.boolean(),
  link: v.nullable(v.object({ href: v.string(), label: v.string() })),
}) satisfies v.GenericSchema<unknown, PolicyOffer>;
const siteChoicesSchema = v.array(v.object({ href: v.string(), label: v.string() }));
const pageDescriptionSchema = v.object({ visit: v.string(), isPolicy: v.boolean() }) satisfies v.GenericSchema<
  unknown,
  PageDescription
>;
const positionSchema = v.object({ at: v.number(), of: v.number() }) satisfies v.GenericSchema<unknown, Position>;

/** A page that only frames its policy has no more words of its own. */
const surroundings = 300;

/**
 * @param mayPut whether the finder may be put into the page where it does not answer
 * @throws where the page is gone or closed to extensions.
 */
export async function describePage(
  tabId: number,
  why: Inquiry = 'known',
  mayPut: boolean | Promise<boolean> = true,
): Promise<PageDescription> {
  const send = () => sendToTab(tabId, 'describePage', why);
  return v.parse(pageDescriptionSchema, await ask(tabId, finder, send, { mayPut }));
}

/**
 * Has the finder look at a page that was there before it.
 * @throws where the page is gone or closed to extensions.
 */
export function putFinder(tabId: number): Promise<void> {
  return put(tabId, finder, 0);
}

/** The visit that the tab is at now; null where no finder answers. Puts nothing into the page. */
export async function currentVisit(tabId: number): Promise<string | null> {
  const answer = await unlessUnanswered(sendToTab(tabId, 'describePage', 'known'));
  return answer === unanswered ? null : v.parse(pageDescriptionSchema, answer).visit;
}

export interface ExtractedPage {
  readonly document: PolicyDocument;
  /** The frame that holds it; 0 is the page itself. */
  readonly frame: number;
}

/**
 * The page's policy, or the one in a frame within it where the page itself holds next to no text.
 * @throws where the page is gone or closed to extensions, or the reader fails.
 */
export async function extractPage(tabId: number): Promise<ExtractedPage> {
  const own = await extractFrame(tabId, 0);
  if (own.isPolicy || own.words > surroundings) return { document: own, frame: 0 };
  // Frames come and go, and some are closed to extensions: the others still count.
  const frames = await Promise.all(
    (await framesWithin(tabId)).map(async (frame) => ({
      frame,
      document: await extractFrame(tabId, frame).catch(() => null),
    })),
  );
  let best: ExtractedPage = { document: own, frame: 0 };
  for (const { frame, document } of frames)
    if (document && mayBePolicy(document) && document.words > best.document.words)
      best = { frame, document: { ...document, url: own.url, title: own.title || document.title } };
  return best;
}

const extractFrame = async (tabId: number, frame: number): Promise<PolicyDocument> =>
  v.parse(policyDocumentSchema, await askReader(tabId, frame, '/extract.js'));

/** The reader is put in without asking first: asking takes as long as putting it in again. */
async function askReader(tabId: number, frame: number, question: '/extract.js' | '/text.js'): Promise<unknown> {
  const target = { tabId, frameIds: [frame] };
  const [answer] = await browser.scripting.executeScript({ target, files: [reader, question] });
  return valueOf(JSON.parse(v.parse(v.string(), answer?.result)) as Reply);
}

/**
 * The text of the document that `extractPage` would give, in three quarters of the time.
 * @throws as that does.
 */
export async function textOfPage(tabId: number): Promise<PageText> {
  const own = v.parse(pageTextSchema, await askReader(tabId, 0, '/text.js'));
  return own.words > surroundings ? own : (await extractPage(tabId)).document;
}

/** The language that the page says it is in, if it says so: anything. @throws where the page is gone or closed to extensions. */
export async function statedLanguage(tabId: number): Promise<string> {
  const func = () => document.documentElement.lang;
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func });
  return String(answer?.result);
}

/** The frames within the page that extensions may enter. */
async function framesWithin(tabId: number): Promise<readonly number[]> {
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => undefined });
  return frames.map(({ frameId }) => frameId).filter((frameId) => frameId !== 0);
}

/** Where the page links to its site's policy, and whether it can link to anything. */
export async function findPolicyLink(tabId: number): Promise<PolicyOffer> {
  const answer = await ask(tabId, reader, () => sendToTab(tabId, 'findPolicyLink', undefined));
  return v.parse(policyOfferSchema, answer);
}

/**
 * The address of the page's English version; null where it links to none.
 * @throws where the page is gone or closed to extensions.
 */
export async function englishVersion(tabId: number): Promise<string | null> {
  const answers = await browser.scripting.executeScript({ target: { tabId }, func: findEnglishVersion, args: [] });
  return v.parse(v.nullish(v.string(), null), answers[0]?.result);
}

/**
 * The pages that a policy's page names as its own parts. The script for it answers by what it ends with, and stays no longer.
 * @throws where the page is gone or closed to extensions.
 */
export async function findParts(tabId: number): Promise<readonly PartLink[]> {
  const answers = await browser.scripting.executeScript({ target: { tabId }, files: ['/parts.js'] });
  return v.parse(partLinksSchema, answers[0]?.result);
}

/** The ways out that the page offers for its whole site. */
export async function findSiteChoices(tabId: number): Promise<readonly SiteChoice[]> {
  return v.parse(siteChoicesSchema, await ask(tabId, reader, () => sendToTab(tabId, 'findSiteChoices', undefined)));
}

/** @returns whether the quote was found and is in view. */
export async function showQuote(tabId: number, place: QuoteInPage): Promise<boolean> {
  const frame = await frameOf(tabId);
  const send = () => sendToTab(tabId, 'showQuote', place, frame);
  return v.parse(v.boolean(), await ask(tabId, reader, send, { frameId: frame }));
}

/** @returns where the reader is among those that the page still holds. */
export async function markPassages(tabId: number, passages: readonly MarkedPassage[]): Promise<Position> {
  const frame = await frameOf(tabId);
  const send = () => sendToTab(tabId, 'markPassages', passages, frame);
  return v.parse(positionSchema, await ask(tabId, reader, send, { frameId: frame }));
}

/** @returns where the reader is now. */
export async function stepPassage(tabId: number, by: -1 | 0 | 1): Promise<Position> {
  const frame = await frameOf(tabId);
  const send = () => sendToTab(tabId, 'stepPassage', by, frame);
  return v.parse(positionSchema, await ask(tabId, reader, send, { frameId: frame }));
}
