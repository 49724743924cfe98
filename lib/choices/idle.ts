/** Links that lead to nothing the reader could use, whatever the sentence around them offers. */
import { type Acts, hasAct, readActs } from './acts/acts';
import { isOfferedElsewhere } from './clauses';
import { isContact, isHomePage } from './destination';
import type { Mention } from './mentions';
import { plainText } from './plain-text';
import type { Match } from './register/match';
import type { Setting } from './setting';

/** Texts to read, not places to act. */
const documentLabel =
  /\b(?:privacy|cookies?|legal) (?:policy|policies|notice|statement|practices|page)\b|\bterms\b|\bpolicy\b|\bpolicies\b|\bconditions\b|\bguidelines\b|\bagreement\b|\btransparency\b/;
/** Rules that bind the reader: unlike an ad network's policy, which may hold its opt-out, they never are a way out. */
const rules = /\bterms\b|\bconditions\b|\bguidelines\b|\bagreement\b/;
/** "How AdCo uses data": such labels lead to explanations, unless they tell how to act. */
const explains = /^(?:how (?!to\b)|what|why|information (?:about|on)|details (?:about|of|on))\b/;
/** "sites that [partner with AdCo]": the link tells which things are meant. */
const tellsWhich = /\b(?:that|which|who)\s*$/;
/** Whoever settles disputes about a choice does not offer it. */
const arbiter =
  /\b(?:ombuds\w+|commissioner|supervisory authorit|data protection authorit|regulator|attorney general|arbitrat|dispute resolution|mediation|watchdog)/;
/** Links about the page itself. */
const navigation = /^\W*(?:back|return)\b|\btop of (?:the )?page\b|^\W*(?:to )?(?:the )?top\W*$/;
/** Link texts that name nothing: what counts is the sentence around them, where there is one. */
const learnMore = /^\W*(?:learn |read |find out |see |view )?(?:more|details)(?: info(?:rmation)?)?\W*$/;
/** "as described in our Cookie Policy": the text refers to it, and offers nothing there. */
const refersTo =
  /\b(?:described|explained|detailed|stated|defined|outlined|set (?:forth|out)|in accordance|subject|pursuant|governed|participate) (?:in|by|with|to|under) (?:our|the|this|its|their|your)?\s*["(]?$/;

/** Addresses that end in the name of such a text: `/privacy`, `/legal/privacy-policy.html`. */
const documentPath =
  /\/(?:(?:platform|site|data|website|online)[-_])?(?:privacy|policy|policies|terms|legal)(?:[-_]?(?:policy|notice|statement|center|of[-_](?:use|service)))?(?:\.[a-z]{2,5})?\/?$/i;

/** Whoever sends the reader on to another company's text offers nothing here. */
const toRead =
  /\b(?:review|read|see|consult|refer to|check)\b[^.;]{0,60}\b(?:to (?:learn|find out|see|understand|know)|for (?:more |further |additional )?(?:information|details|instructions))\b/;

/** "AdCo (privacy policy) offers an opt-out here": what the sentence offers is at another link. */
const isBesideOffer = ({ sentence, end, next }: Setting): boolean =>
  next !== null && !readActs(plainText(sentence.slice(0, end))).stops;

/** Laws give rights; their texts do not grant them. */
const law = /\b(?:act|article \d+|law|regulation|directive|code|statute|gdpr|ccpa|cpra)\b/;

const isDocument = (mention: Mention, label: string, setting: Setting, acts: Acts): boolean => {
  const sentence = plainText(setting.sentence);
  const acting = hasAct(readActs(label));
  if ((law.test(label) || rules.test(label) || explains.test(label)) && !acting) return true;
  if (!acting && tellsWhich.test(sentence.slice(0, setting.start))) return true;
  if (documentLabel.test(label)) return !acts.stops || toRead.test(sentence) || isBesideOffer(setting);
  return documentPath.test(mention.url.pathname) && !hasAct(readActs(sentence));
};

/**
 * @param acts what the sentence offers together with what it hangs on
 */
export const isIdle = (mention: Mention, setting: Setting, known: Match | null, acts: Acts): boolean => {
  const label = plainText(mention.label);
  const sentence = plainText(setting.sentence);
  if (navigation.test(label)) return true;
  if (learnMore.test(label) && sentence.length < label.length + 5) return true;
  if (known?.isExact) return false;
  if (!isContact(mention.url) && isOfferedElsewhere(setting)) return true;
  if (!isContact(mention.url) && isDocument(mention, label, setting, acts)) return true;
  if (known) return false;
  if (arbiter.test(label)) return true;
  return isHomePage(mention.url) || refersTo.test(plainText(setting.sentence.slice(0, setting.start)));
};
