/** What a link offers, judged by the sentence it stands in, then by its own text, then by where it leads. */
import type { ChoiceKind } from '../policy/report';
import { type Acts, hasAct, readActs } from './acts';
import { isContact } from './destination';
import { leadsNowhere } from './leads-nowhere';
import type { Mention } from './mentions';
import { says } from './says';
import { isImpostor } from './register/impostors';
import type { Match } from './register/match';
import type { Setting } from './setting';
import { type Offer, standardOffer } from './standard-labels';
import { topicOf } from './topics';
import { toWords, toWordsOf } from './words';

/** These stop nothing by themselves; every other kind names what it stops. */
const askingKinds: ReadonlySet<ChoiceKind> = new Set(['account', 'data-request', 'contact']);

/** The acts of the sentence, else of what it continues, else of the promise that follows an address. */
const actsOf = (mention: Mention, setting: Setting): Acts => {
  const sentence = toWords(setting.sentence);
  const own = readActs(sentence);
  if (hasAct(own) || says('ownPurpose', sentence)) return own;
  const continued = setting.before === '' ? own : readActs(toWordsOf(setting.before, setting.sentence));
  if (hasAct(continued)) return continued;
  return isContact(mention.url) && says('promised', toWords(setting.after)) ? { ...own, changes: true } : own;
};

const isContactPage = (mention: Mention, label: string): boolean =>
  isContact(mention.url) || says('contacts', label) || /\bcontact/i.test(mention.url.pathname);

/** Does it stand under "Your choices" or "How to opt out"? There a mere setting is one. */
const isUnderChoices = ({ heading }: Setting): boolean => {
  const words = toWords(heading);
  const acts = readActs(words);
  return acts.stops || acts.sets || says('choicesHeading', words);
};

/** A sentence that stops something may take its topic from further away than a setting; a setting that also edits, only from its own words. */
const topicAround = (label: string, setting: Setting, acts: Acts): ChoiceKind | null => {
  const texts = [setting.sentence];
  if (acts.stops || !acts.changes) texts.push(setting.before);
  if (acts.stops) texts.push(setting.heading, setting.block);
  else if (isUnderChoices(setting)) texts.push(setting.heading);
  let topic = topicOf(label);
  for (const text of texts) topic ??= topicOf(toWords(text));
  return topic;
};

const kindOf = (mention: Mention, label: string, setting: Setting, known: Match | null, acts: Acts): ChoiceKind => {
  if (isContactPage(mention, label)) return 'contact';
  if (known) return known.entry.kind;
  if (mention.url.protocol === 'sms:') return 'marketing';
  const topic = acts.stops || acts.sets ? topicAround(label, setting, acts) : null;
  return (
    topic ??
    (acts.requests && !(acts.changes && says('account', toWords(setting.sentence))) ? 'data-request' : 'account')
  );
};

/** A contact stops something where the text names it for that, for marketing settings, or for one's rights at large. */
const isOptOut = (kind: ChoiceKind, setting: Setting, acts: Acts): boolean =>
  !askingKinds.has(kind) ||
  acts.stops ||
  (acts.sets && !acts.changes && isUnderChoices(setting)) ||
  (kind === 'contact' && (acts.exercises || (acts.sets && topicOf(toWords(setting.sentence)) !== null)));

/**
 * @param mention the link or address
 * @param setting the text around it
 * @param known what the register knows of its destination
 * @returns null where it offers nothing the reader can act on
 */
export const offerOf = (mention: Mention, setting: Setting, known: Match | null): Offer | null => {
  if (isImpostor(mention.url.hostname)) return null;
  const label = toWords(mention.label);
  const acts = actsOf(mention, setting);
  const standard = acts.stops ? null : standardOffer(mention.label);
  if (standard) return standard;
  if (!hasAct(acts) && !known?.isExact) return null;
  if (leadsNowhere(mention, setting, known, acts)) return null;
  const kind = kindOf(mention, label, setting, known, acts);
  return { kind, optOut: isOptOut(kind, setting, acts) };
};
