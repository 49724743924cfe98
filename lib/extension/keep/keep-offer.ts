/** When remembering is offered: with the third policy that was read, until the offer is answered. Only the number is stored. */
import * as v from 'valibot';
import { browser } from '../shared/browser';

const key = 'keep-offer';
const enough = 3;

const storedSchema = v.object({ policies: v.number(), visit: v.string(), isAnswered: v.boolean() });
type Stored = v.InferOutput<typeof storedSchema>;

async function load(): Promise<Stored> {
  const parsed = v.safeParse(storedSchema, (await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.output : { policies: 0, visit: '', isAnswered: false };
}

/** @param visit is counted once, however often its page is read. @returns whether to offer it now. */
export async function countForOffer(visit: string): Promise<boolean> {
  const stored = await load();
  if (stored.isAnswered) return false;
  // Nothing more to count: to store takes as long as to read a short policy.
  if (stored.policies >= enough) return true;
  const policies = stored.visit === visit ? stored.policies : Math.min(stored.policies + 1, enough);
  await browser.storage.local.set({ [key]: { ...stored, policies, visit } });
  return policies >= enough;
}

export async function closeOffer(): Promise<void> {
  await browser.storage.local.set({ [key]: { policies: enough, visit: '', isAnswered: true } });
}

export const isOfferOpen = async (): Promise<boolean> => !(await load()).isAnswered;
