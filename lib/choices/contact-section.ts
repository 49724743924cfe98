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

const referralsIn = (reader: OfferReader, { text, headings }: Block, block: number): readonly Referral[] => {
  if (!hasCue(reader, text)) return [];
  const quotes = reader.sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  return quotes.flatMap((quote, at) => {
    if (!refers(reader, quote)) return [];
    const acts = referredActs(reader, quote, quotes[at - 1] ?? '', headings.at(-1) ?? '');
    return hasAct(acts) ? [{ quote, block, acts }] : [];
  });
};

const isOptOut = ({ acts }: Referral): boolean => acts.stops || acts.exercises;

/** Of all sentences that send the reader to the addresses, the first that lets stop something, else the first. */
const referralOf = (reader: OfferReader, blocks: readonly Block[]): Referral | null => {
  let first: Referral | null = null;
  for (const [index, block] of blocks.entries()) {
    const referrals = referralsIn(reader, block, index);
    const best = referrals.find(isOptOut);
    if (best) return best;
    first ??= referrals[0] ?? null;
  }
  return first;
};

/**
 * @returns the addresses in the policy's contact section, where an earlier or later sentence names them for a right;
 * they are quoted with that sentence
 */
export const referredContacts = (reader: OfferReader, document: PolicyDocument): readonly Choice[] => {
  const isContactHeading = rememberWords((heading) => reader.says('contactHeading', reader.toWords(heading)));
  const contacts = document.blocks
    // A section's own heading, or that of a firm below it; never the document's.
    .filter(({ headings }) => [headings.at(-1), headings.slice(1).at(-2)].some((one) => isContactHeading(one ?? '')))
    .flatMap(mentionsOf)
    .filter(({ url }) => isContact(url));
  const named = contacts.length === 0 ? null : referralOf(reader, document.blocks);
  if (named === null) return [];
  const { quote, block } = named;
  return contacts.map(({ href, label }) => ({
    kind: 'contact',
    href,
    label,
    optOut: isOptOut(named),
    status: 'unknown',
    replacement: null,
    quote,
    block,
  }));
};
