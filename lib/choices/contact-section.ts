/** "To delete your data, contact us as described below": such a sentence names the addresses of another section. */
import { rememberWords } from '../languages/remember-words';
import type { Block, PolicyDocument } from '../policy/document';
import type { Choice } from '../policy/report';
import { type Acts, atLarge, hasAct } from './acts';
import { isContact } from './destination';
import { mentionsOf } from './mentions';
import type { OfferReader } from './offer-reader';
import { findWrittenAddresses } from './written-addresses';

interface Referral {
  readonly quote: string;
  readonly block: number;
  readonly acts: Acts;
}

const hasCue = ({ rules }: OfferReader, text: string): boolean => {
  const lower = text.toLowerCase();
  return rules?.referralCues.some((cue) => lower.includes(cue)) ?? false;
};

/** "Contact us": not the address is named, but whoever has it, for a request. */
const request: Acts = { ...atLarge, exercises: false };

/** What a sentence names the addresses for: what it says, else what it continues, else the rights whose heading it stands under. */
const referredActs = (reader: OfferReader, quote: string, before: string, heading: string): Acts => {
  const words = reader.toWords(quote);
  const own = reader.actsOf(words);
  if (hasAct(own) || reader.says('ownPurpose', words)) return own;
  const continued = reader.says('continues', words) ? reader.actsOf(reader.toWordsOf(before, quote)) : own;
  if (hasAct(continued) || reader.says('arbiters', words)) return continued;
  if (!reader.says('rightsHeading', reader.toWords(heading))) return own;
  return reader.says('showsAddress', words) ? atLarge : request;
};

/** A sentence with an address of its own sends nobody to another. */
const refers = (reader: OfferReader, quote: string): boolean =>
  hasCue(reader, quote) && reader.says('referral', reader.toWords(quote)) && findWrittenAddresses(quote).length === 0;

const referralIn = (reader: OfferReader, { text, headings }: Block, block: number): Referral | null => {
  if (!hasCue(reader, text)) return null;
  let before = '';
  for (const { start, end } of reader.sentencesOf(text)) {
    const quote = text.slice(start, end);
    const acts = refers(reader, quote) ? referredActs(reader, quote, before, headings.at(-1) ?? '') : null;
    if (acts && hasAct(acts)) return { quote, block, acts };
    before = quote;
  }
  return null;
};

const firstReferral = (reader: OfferReader, blocks: readonly Block[]): Referral | null => {
  for (const [index, block] of blocks.entries()) {
    const found = referralIn(reader, block, index);
    if (found) return found;
  }
  return null;
};

/**
 * @returns the addresses in the policy's contact section, where an earlier or later sentence names them for a right;
 * they are quoted with that sentence
 */
export const referredContacts = (reader: OfferReader, document: PolicyDocument): readonly Choice[] => {
  const isContactHeading = rememberWords((heading) => reader.says('contactHeading', reader.toWords(heading)));
  const contacts = document.blocks
    .filter(({ headings }) => isContactHeading(headings.at(-1) ?? ''))
    .flatMap(mentionsOf)
    .filter(({ url }) => isContact(url));
  const named = contacts.length === 0 ? null : firstReferral(reader, document.blocks);
  if (named === null) return [];
  const { quote, block, acts } = named;
  return contacts.map(({ href, label }) => ({
    kind: 'contact',
    href,
    label,
    optOut: acts.stops || acts.exercises,
    status: 'unknown',
    replacement: null,
    quote,
    block,
  }));
};
