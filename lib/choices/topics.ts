/** What a choice is about: an advertising choice is told from one about cookies or newsletters. */
import type { ChoiceKind } from '../policy/report';
import { type Group, says } from './says';

/** From the most telling to the least: "cookies" is said of nearly every tracker, "Flash" of one thing only. */
const topics: readonly (readonly [ChoiceKind, Group])[] = [
  ['flash', 'aboutFlash'],
  ['sale', 'aboutSale'],
  ['analytics', 'aboutAnalytics'],
  ['advertising', 'aboutAdvertising'],
  ['cookies', 'aboutCookies'],
  ['marketing', 'aboutMarketing'],
];

/**
 * @param words as `toWords` spells them
 * @returns their topic, or null where they have none
 */
export const topicOf = (words: string): ChoiceKind | null =>
  topics.find(([, group]) => says(group, words))?.[0] ?? null;
