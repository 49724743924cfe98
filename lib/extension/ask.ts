/** Asks a script in a tab, and puts the script there first where it does not answer. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { MarkedPassage, Position } from '../page/highlight';
import { policyDocumentSchema } from '../policy/schema';
import type { PolicyDocument } from '../policy/document';
import type { SiteChoice } from './popup-state';
import { sendMessage, Unanswered, type PageDescription, type PolicyOffer, type QuoteInPage } from './messages';

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

const finder = '/finder.js';
const reader = '/reader.js';

/** @throws where the page is gone or closed to extensions. */
export async function describePage(tabId: number): Promise<PageDescription> {
  return v.parse(pageDescriptionSchema, await ask(tabId, finder, () => sendMessage('describePage', undefined, tabId)));
}

/** The visit that the tab is at now; null where no finder answers. Puts nothing into the page. */
export async function currentVisit(tabId: number): Promise<string | null> {
  const answer = await unlessUnanswered(sendMessage('describePage', undefined, tabId));
  return answer === unanswered ? null : v.parse(pageDescriptionSchema, answer).visit;
}

/** @throws where the page is gone or closed to extensions, or the reader fails. */
export async function extractPage(tabId: number): Promise<PolicyDocument> {
  return v.parse(policyDocumentSchema, await ask(tabId, reader, () => sendMessage('extractPage', undefined, tabId)));
}

/** Where the page links to its site's policy, and whether it can link to anything. */
export async function findPolicyLink(tabId: number): Promise<PolicyOffer> {
  const answer = await ask(tabId, reader, () => sendMessage('findPolicyLink', undefined, tabId));
  return v.parse(policyOfferSchema, answer);
}

/** The ways out that the page offers for its whole site. */
export async function findSiteChoices(tabId: number): Promise<readonly SiteChoice[]> {
  return v.parse(siteChoicesSchema, await ask(tabId, reader, () => sendMessage('findSiteChoices', undefined, tabId)));
}

/** @returns whether the quote was found and is in view. */
export async function showQuote(tabId: number, place: QuoteInPage): Promise<boolean> {
  return v.parse(v.boolean(), await ask(tabId, reader, () => sendMessage('showQuote', place, tabId)));
}

/** @returns where the reader is among those that the page still holds. */
export async function markPassages(tabId: number, passages: readonly MarkedPassage[]): Promise<Position> {
  return v.parse(positionSchema, await ask(tabId, reader, () => sendMessage('markPassages', passages, tabId)));
}

/** @returns where the reader is now. */
export async function stepPassage(tabId: number, by: -1 | 0 | 1): Promise<Position> {
  return v.parse(positionSchema, await ask(tabId, reader, () => sendMessage('stepPassage', by, tabId)));
}

type Script = typeof finder | typeof reader;

async function ask(tabId: number, script: Script, send: () => Promise<unknown>): Promise<unknown> {
  const answer = await unlessUnanswered(send());
  if (answer !== unanswered) return answer;
  await browser.scripting.executeScript({ target: { tabId }, files: [script] });
  return send();
}

const unanswered = Symbol('unanswered');

/** Tells silence (no such script in the page) from an answer and from an error of the script, which is thrown. */
async function unlessUnanswered(sent: Promise<unknown>): Promise<unknown> {
  try {
    return await sent;
  } catch (error) {
    if (error instanceof Unanswered) return unanswered;
    throw error;
  }
}
