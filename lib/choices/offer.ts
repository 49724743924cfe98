/** What a link offers, judged by the sentence it stands in, then by its own text, then by where it leads. */
import type { ChoiceKind } from '../policy/report';
import { type Acts, hasAct, plainText, readActs } from './acts';
import { isContact, isHomePage } from './destination';
import type { Mention } from './mentions';
import type { Match } from './register/match';
import type { Setting } from './setting';
import { topicOf } from './topics';

export interface Offer {
  readonly kind: ChoiceKind;
  readonly optOut: boolean;
}

const optOutKinds: ReadonlySet<ChoiceKind> = new Set(['advertising', 'marketing', 'analytics', 'sale', 'cookies', 'flash']);

/** Texts to read, not places to act. */
const documentLabel =
  /\b(?:privacy|cookies?|legal) (?:policy|policies|notice|statement|practices|page)\b|\bterms\b|\bpolicy\b|\bconditions\b|\bguidelines\b|\bagreement\b/;
/** Links about the page itself. */
const navigation = /^\W*(?:back|return)\b|\btop of (?:the )?page\b|^\W*(?:to )?(?:the )?top\W*$/;
/** Link texts that name nothing: what counts is the sentence around them, where there is one. */
const learnMore = /^\W*(?:learn |read |find out |see |view )?(?:more|details)(?: info(?:rmation)?)?\W*$/;
/** "as described in our Cookie Policy": the text refers to it, and offers nothing there. */
const refersTo =
  /\b(?:described|explained|stated|defined|outlined|set (?:forth|out)|in accordance|subject|pursuant|governed|participate) (?:in|by|with|to|under) (?:our|the|this|its|their|your)?\s*["(]?$/;
/** "Click here to read about archives": such a sentence does not hang on the one before. */
const ownPurpose =
  /\b(?:to (?:read|learn|find out|know|see|view)|for (?:more |further |additional )?(?:details|information))\b[^.;]{0,20}\b(?:about|on|regarding|list|our)\b/;
const contactLabel =
  /\bcontact(?:ing)?\b|\bprivacy officer\b|\bcustomer (?:service|support|care)\b|\bsupport team\b|\be-?mail(?:ing)? us\b|\bwrite to us\b/;
/** "Contact us at … . We will delete it": what the company then does. */
const promised = /^we (?:will|shall)\b[^.;]{0,60}?\b(?:delete|remove|correct|update|stop|honor|comply)\b/;

const isContactPage = (mention: Mention, label: string): boolean =>
  isContact(mention.url) || contactLabel.test(label) || /\bcontact/i.test(mention.url.pathname);

/** The acts of the sentence, else of what it continues, else of the promise that follows an address. */
const actsOf = (mention: Mention, sentence: string, setting: Setting): Acts => {
  const own = readActs(sentence);
  if (hasAct(own) || ownPurpose.test(sentence)) return own;
  const continued = readActs(plainText(`${setting.before} ${setting.sentence}`));
  if (setting.before !== '' && hasAct(continued)) return continued;
  const after = plainText(setting.after);
  return isContact(mention.url) && promised.test(after) ? { ...own, changes: true } : own;
};

/** Does it lead to nothing that the reader could use, whatever the sentence says? */
const isIdle = (mention: Mention, label: string, sentence: string, setting: Setting, known: Match | null, acts: Acts): boolean =>
  navigation.test(label) ||
  (learnMore.test(label) && sentence.length < label.length + 5) ||
  (known === null &&
    (isHomePage(mention.url) ||
      (documentLabel.test(label) && !acts.stops) ||
      refersTo.test(plainText(setting.sentence.slice(0, setting.start)))));

const kindOf = (mention: Mention, label: string, texts: readonly string[], known: Match | null, acts: Acts): ChoiceKind => {
  if (isContactPage(mention, label)) return 'contact';
  if (known) return known.entry.kind;
  const topic = topicOf(label) ?? texts.map(topicOf).find((found) => found !== null) ?? null;
  if ((acts.stops || acts.sets) && topic) return topic;
  return acts.requests && !acts.changes ? 'data-request' : 'account';
};

/**
 * @param mention the link or address
 * @param setting the text around it
 * @param known what the register knows of its destination
 * @returns null where it offers nothing the reader can act on
 */
export const offerOf = (mention: Mention, setting: Setting, known: Match | null): Offer | null => {
  const label = plainText(mention.label);
  const sentence = plainText(setting.sentence);
  const acts = actsOf(mention, sentence, setting);
  if (!hasAct(acts) && !known?.isExact) return null;
  if (isIdle(mention, label, sentence, setting, known, acts)) return null;
  const texts = [setting.sentence, setting.before, setting.heading, setting.block].map(plainText);
  const kind = kindOf(mention, label, texts, known, acts);
  return { kind, optOut: optOutKinds.has(kind) || acts.stops };
};
