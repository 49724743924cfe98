/** What a link offers, judged by the sentence it stands in, then by its own text, then by where it leads. */
import type { ChoiceKind } from '../policy/report';
import { hasAct, readActs, plainText } from './acts';
import { isContact, isHomePage } from './destination';
import type { Mention } from './mentions';
import type { Match } from './register/match';
import { topicOf } from './topics';

export interface Offer {
  readonly kind: ChoiceKind;
  readonly optOut: boolean;
}

/** Where a mention stands. All of it as the page has it. */
export interface Setting {
  readonly sentence: string;
  /** What the sentence continues, where it does ("To do so, click here"), or the lead-in of a list; else empty. */
  readonly before: string;
  readonly heading: string;
  readonly block: string;
}

const optOutKinds: ReadonlySet<ChoiceKind> = new Set(['advertising', 'marketing', 'analytics', 'sale', 'cookies', 'flash']);

const document = /\b(?:privacy|cookies?|legal) (?:policy|policies|notice|statement|practices|page)\b|\bterms\b|\bpolicy\b|\bconditions\b/;
const contactLabel = /\bcontact(?:ing)?\b|\bprivacy officer\b|\bcustomer (?:service|support|care)\b|\bsupport team\b|\be-?mail(?:ing)? us\b|\bwrite to us\b/;

const isContactPage = (mention: Mention, label: string): boolean =>
  isContact(mention.url) || contactLabel.test(label) || /\bcontact/i.test(mention.url.pathname);

const kindOf = (mention: Mention, label: string, texts: readonly string[], entry: Match | null, stops: boolean): ChoiceKind => {
  if (isContactPage(mention, label)) return 'contact';
  if (entry) return entry.entry.kind;
  const topic = topicOf(label) ?? texts.map(topicOf).find((found) => found !== null) ?? null;
  return stops && topic ? topic : 'account';
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
  const before = plainText(setting.before);
  const own = readActs(sentence);
  const acts = hasAct(own) ? own : readActs(before);
  if (!hasAct(acts) && !known?.isExact) return null;
  if (!known && isHomePage(mention.url)) return null;
  if (document.test(label) && !known && !acts.stops) return null;
  const stops = acts.stops || acts.sets || known !== null;
  const kind = kindOf(mention, label, [sentence, before, plainText(setting.heading), plainText(setting.block)], known, stops);
  if (kind === 'account' && acts.requests && !acts.changes) return { kind: 'data-request', optOut: false };
  return { kind, optOut: optOutKinds.has(kind) || acts.stops };
};
