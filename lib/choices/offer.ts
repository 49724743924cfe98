/** What a link offers, judged by the sentence it stands in, then by its own text, then by where it leads. */
import type { ChoiceKind } from '../policy/report';
import { type Acts, hasAct, readActs } from './acts/acts';
import { isContact } from './destination';
import { isIdle } from './idle';
import type { Mention } from './mentions';
import { plainText } from './plain-text';
import { isImpostor } from './register/impostors';
import type { Match } from './register/match';
import type { Setting } from './setting';
import { type Offer, standardOffer } from './standard-labels';
import { topicOf } from './topics';

/** These stop nothing by themselves; every other kind names what it stops. */
const askingKinds: ReadonlySet<ChoiceKind> = new Set(['account', 'data-request', 'contact']);

const contactLabel =
  /\bcontact(?:ing)?\b|\bprivacy officer\b|\bcustomer (?:service|support|care)\b|\bsupport team\b|\be-?mail(?:ing)? us\b|\bwrite to us\b/;
/** "Contact us at … . We will delete it": what the company then does. */
const promised = /^we (?:will|shall)\b[^.;]{0,60}?\b(?:delete|remove|correct|update|stop|honor|comply)\b/;
/** "Click here to read about archives": such a sentence does not hang on the one before. */
const ownPurpose =
  /\b(?:to (?:read|learn|find out|know|see|view)|for (?:more |further |additional )?(?:details|information))\b[^.;]{0,20}\b(?:about|on|regarding|list|our)\b|\b(?:questions|comments|concerns|inquiries|feedback|complaints)\b/;

/** The acts of the sentence, else of what it continues, else of the promise that follows an address. */
const actsOf = (mention: Mention, sentence: string, setting: Setting): Acts => {
  const own = readActs(sentence);
  if (hasAct(own) || ownPurpose.test(sentence)) return own;
  const continued = setting.before === '' ? own : readActs(plainText(`${setting.before} ${setting.sentence}`));
  if (hasAct(continued)) return continued;
  return isContact(mention.url) && promised.test(plainText(setting.after)) ? { ...own, changes: true } : own;
};

/** What a reader changes in an account needs no request. */
const ownsAccount = /\b(?:accounts?|profiles?|settings|preferences)\b/;

const isContactPage = (mention: Mention, label: string): boolean =>
  isContact(mention.url) || contactLabel.test(label) || /\bcontact/i.test(mention.url.pathname);

/** Does it stand under "Your choices" or "How to opt out"? There a mere setting is one. */
const isUnderChoices = ({ heading }: Setting): boolean => {
  const acts = readActs(plainText(heading));
  return acts.stops || acts.sets || /\bchoices?\b/i.test(heading);
};

/** What outright stops may take its topic from further away than a setting; a setting that also edits, from nowhere but its own words. */
const topicAround = (label: string, setting: Setting, acts: Acts): ChoiceKind | null => {
  const texts = [label, setting.sentence];
  if (acts.stops || !acts.changes) texts.push(setting.before);
  if (acts.stops) texts.push(setting.heading, setting.block);
  else if (isUnderChoices(setting)) texts.push(setting.heading);
  for (const text of texts) {
    const topic = topicOf(plainText(text));
    if (topic) return topic;
  }
  return null;
};

const kindOf = (mention: Mention, label: string, setting: Setting, known: Match | null, acts: Acts): ChoiceKind => {
  if (isContactPage(mention, label)) return 'contact';
  if (known) return known.entry.kind;
  if (mention.url.protocol === 'sms:') return 'marketing';
  const topic = acts.stops || acts.sets ? topicAround(label, setting, acts) : null;
  return (
    topic ??
    (acts.requests && !(acts.changes && ownsAccount.test(plainText(setting.sentence))) ? 'data-request' : 'account')
  );
};

/** A contact stops something where the text names it for that, for marketing settings, or for one's rights at large. */
const isOptOut = (kind: ChoiceKind, setting: Setting, acts: Acts): boolean =>
  !askingKinds.has(kind) ||
  acts.stops ||
  (acts.sets && !acts.changes && isUnderChoices(setting)) ||
  (kind === 'contact' && (acts.exercises || (acts.sets && topicOf(plainText(setting.sentence)) !== null)));

/**
 * @param mention the link or address
 * @param setting the text around it
 * @param known what the register knows of its destination
 * @returns null where it offers nothing the reader can act on
 */
export const offerOf = (mention: Mention, setting: Setting, known: Match | null): Offer | null => {
  if (isImpostor(mention.url.hostname)) return null;
  const label = plainText(mention.label);
  const sentence = plainText(setting.sentence);
  const acts = actsOf(mention, sentence, setting);
  const standard = acts.stops ? null : standardOffer(label);
  if (standard) return standard;
  if (!hasAct(acts) && !known?.isExact) return null;
  if (isIdle(mention, setting, known, acts)) return null;
  const kind = kindOf(mention, label, setting, known, acts);
  return { kind, optOut: isOptOut(kind, setting, acts) };
};
