/** What a choice is about: an advertising choice is told from one about cookies or newsletters. */
import type { OfferGroup } from '../languages/choice-rules';
import type { ChoiceKind } from '../policy/report';
import type { OfferReader } from './offer-reader';

/** From the most telling to the least: "cookies" is said of nearly every tracker, "Flash" of one thing only. */
const topics: readonly (readonly [ChoiceKind, OfferGroup])[] = [
  ['flash', 'aboutFlash'],
  ['sale', 'aboutSale'],
  ['analytics', 'aboutAnalytics'],
  ['advertising', 'aboutAdvertising'],
  ['cookies', 'aboutCookies'],
  ['marketing', 'aboutMarketing'],
];

/**
 * @param words as `OfferReader.toWords` spells them
 * @returns their topic, or null where they have none
 */
export const topicOf = (reader: OfferReader, words: string): ChoiceKind | null =>
  topics.find(([, group]) => reader.says(group, words))?.[0] ?? null;
