/** What a link offers, judged by the sentence it stands in, then by its own text, then by where it leads. */
import type { ChoiceKind } from '../policy/report';
import { type Acts, atLarge, hasAct } from './acts';
import type { Candidate } from './candidate';
import { isContact } from './destination';
import { leadsNowhere } from './leads-nowhere';
import type { Mention } from './mentions';
import type { OfferReader } from './offer-reader';
import { isImpostor } from './register/impostors';
import type { Match } from './register/match';
import type { Setting } from './setting';
import { type Offer, standardOffer } from './standard-labels';
import { topicOf } from './topics';

/** These stop nothing by themselves; every other kind names what it stops. */
const askingKinds: ReadonlySet<ChoiceKind> = new Set(['account', 'data-request', 'contact']);

/** Under "Your rights", whoever is named to write to is named for them, but for those who hear complaints. */
const isUnderRights = ({ reader, setting }: Candidate): boolean =>
  reader.says('rightsHeading', reader.toWords(setting.heading)) &&
  !reader.says('arbiters', reader.toWordsOf(setting.before, setting.sentence));

/** The acts of the sentence, else of a button's label, else of what the sentence continues, else of the promise that follows an address. */
const actsOf = (candidate: Candidate): Acts => {
  const { reader, mention, label, setting } = candidate;
  const { toWords } = reader;
  const sentence = toWords(setting.sentence);
  const own = reader.actsOf(sentence);
  if (!hasAct(own) && mention.href.endsWith('#') && !standardOffer(mention.label)) return reader.actsOf(label);
  if (hasAct(own) || reader.says('ownPurpose', sentence)) return own;
  const continued = setting.before === '' ? own : reader.actsOf(reader.toWordsOf(setting.before, setting.sentence));
  if (hasAct(continued)) return continued;
  if (!isContact(mention.url)) return own;
  if (mention.url.protocol === 'mailto:' && isUnderRights(candidate)) return atLarge;
  return reader.says('promised', toWords(setting.after)) ? { ...own, changes: true } : own;
};

const isContactPage = ({ reader, mention: { url }, label }: Candidate): boolean =>
  isContact(url) || reader.says('contacts', label) || (reader.rules?.paths.contact.test(url.pathname) ?? false);

/** Does it stand under "Your choices" or "How to opt out"? There a mere setting is one. */
const isUnderChoices = (reader: OfferReader, { heading }: Setting): boolean => {
  const words = reader.toWords(heading);
  const acts = reader.actsOf(words);
  return acts.stops || acts.sets || reader.says('choicesHeading', words);
};

/** A sentence that stops something may take its topic from further away than a setting; a setting that also edits, only from its own words. */
const topicAround = ({ reader, label, setting }: Candidate, acts: Acts): ChoiceKind | null => {
  const texts = [setting.sentence];
  if (acts.stops || !acts.changes) texts.push(setting.before);
  if (acts.stops) texts.push(setting.heading, setting.block);
  else if (isUnderChoices(reader, setting)) texts.push(setting.heading);
  let topic = topicOf(reader, label);
  for (const text of texts) topic ??= topicOf(reader, reader.toWords(text));
  return topic;
};

const kindOf = (candidate: Candidate, acts: Acts): ChoiceKind => {
  const { reader, mention, setting, known } = candidate;
  if (isContactPage(candidate)) return 'contact';
  if (known) return known.entry.kind;
  if (mention.url.protocol === 'sms:') return 'marketing';
  const topic = acts.stops || acts.sets ? topicAround(candidate, acts) : null;
  return (
    topic ??
    (acts.requests && !(acts.changes && reader.says('account', reader.toWords(setting.sentence)))
      ? 'data-request'
      : 'account')
  );
};

/** Pages that explain how to use an account, whatever they are said to stop. */
const helpPage = /^(?:help|support|hilfe|aide|ayuda|faq)\.|\/(?:help|support|hilfe|aide|ayuda|faqs?|hc)(?:[/.-]|$)/i;

const isAccountHelp = ({ mention: { url } }: Candidate, kind: ChoiceKind): boolean =>
  kind === 'account' && helpPage.test(`${url.hostname}${url.pathname}`);

/** A contact stops something where the text names it for that, for marketing settings, or for one's rights at large. */
const isOptOut = (candidate: Candidate, kind: ChoiceKind, acts: Acts): boolean => {
  const { reader, setting } = candidate;
  if (!askingKinds.has(kind)) return true;
  if (isAccountHelp(candidate, kind)) return false;
  if (acts.stops || (acts.sets && !acts.changes && isUnderChoices(reader, setting))) return true;
  const hasTopic = (): boolean => topicOf(reader, reader.toWords(setting.sentence)) !== null;
  return kind === 'contact' && (acts.exercises || (acts.sets && hasTopic()));
};

/**
 * @param mention the link or address
 * @param setting the text around it
 * @param known what the register knows of its destination
 * @returns null where it offers nothing the reader can act on
 */
export const offerOf = (reader: OfferReader, mention: Mention, setting: Setting, known: Match | null): Offer | null => {
  if (isImpostor(mention.url.hostname)) return null;
  const candidate = { reader, mention, label: reader.toWords(mention.label), setting, known };
  const acts = actsOf(candidate);
  const standard = acts.stops ? null : standardOffer(mention.label);
  if (standard) return standard;
  if (!hasAct(acts) && !known?.isExact) return null;
  if (leadsNowhere(candidate, acts)) return null;
  const kind = kindOf(candidate, acts);
  return { kind, optOut: isOptOut(candidate, kind, acts) };
};
