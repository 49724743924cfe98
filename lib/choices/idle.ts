/** Links that lead to nothing the reader could use, whatever the sentence around them offers. */
import type { Acts } from './acts/acts';
import { isHomePage } from './destination';
import type { Mention } from './mentions';
import { plainText } from './plain-text';
import type { Match } from './register/match';
import type { Setting } from './setting';

/** Texts to read, not places to act. */
const documentLabel =
  /\b(?:privacy|cookies?|legal) (?:policy|policies|notice|statement|practices|page)\b|\bterms\b|\bpolicy\b|\bpolicies\b|\bconditions\b|\bguidelines\b|\bagreement\b|\btransparency\b/;
/** Links about the page itself. */
const navigation = /^\W*(?:back|return)\b|\btop of (?:the )?page\b|^\W*(?:to )?(?:the )?top\W*$/;
/** Link texts that name nothing: what counts is the sentence around them, where there is one. */
const learnMore = /^\W*(?:learn |read |find out |see |view )?(?:more|details)(?: info(?:rmation)?)?\W*$/;
/** "as described in our Cookie Policy": the text refers to it, and offers nothing there. */
const refersTo =
  /\b(?:described|explained|stated|defined|outlined|set (?:forth|out)|in accordance|subject|pursuant|governed|participate) (?:in|by|with|to|under) (?:our|the|this|its|their|your)?\s*["(]?$/;

export const isIdle = (
  mention: Mention,
  label: string,
  sentence: string,
  setting: Setting,
  known: Match | null,
  acts: Acts,
): boolean => {
  if (navigation.test(label)) return true;
  if (learnMore.test(label) && sentence.length < label.length + 5) return true;
  if (known) return false;
  if (isHomePage(mention.url)) return true;
  if (documentLabel.test(label) && !acts.stops) return true;
  return refersTo.test(plainText(setting.sentence.slice(0, setting.start)));
};
