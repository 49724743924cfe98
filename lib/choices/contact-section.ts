/** "To delete your data, contact us as described below": such a sentence names the addresses of another section. */
import { rememberWords } from '../languages/remember-words';
import type { Block, PolicyDocument } from '../policy/document';
import type { Choice } from '../policy/report';
import { type Acts, atLarge, hasAct } from './acts';
import { isContact } from './destination';
import { mentionsOf } from './mentions';
import type { OfferReader } from './offer-reader';

interface Referral {
  readonly quote: string;
  readonly block: number;
  readonly acts: Acts;
}

/** A sentence with an address of its own sends nobody to another. */
const ownAddress = /@|\(at\)|\[at\]|https?:/i;

const hasCue = ({ rules }: OfferReader, text: string): boolean => {
  const lower = text.toLowerCase();
  return rules?.referralCues.some((cue) => lower.includes(cue)) ?? false;
};

/** "For this, and for questions, contact us": not said to be for whatever stops something. */
const request: Acts = { ...atLarge, exercises: false };

/** What a sentence that sends the reader to the addresses names them for: what it says, or the rights it stands under. */
const referredActs = (reader: OfferReader, words: string, heading: string): Acts | null => {
  if (!reader.says('referral', words)) return null;
  const own = reader.actsOf(words);
  const isUnderRights =
    !hasAct(own) && !reader.says('ownPurpose', words) && reader.says('rightsHeading', reader.toWords(heading));
  if (!isUnderRights || reader.says('arbiters', words)) return own;
  return reader.says('questions', words) ? request : atLarge;
};

const referralIn = (reader: OfferReader, { text, headings }: Block, block: number): Referral | null => {
  if (!hasCue(reader, text)) return null;
  for (const { start, end } of reader.sentencesOf(text)) {
    const quote = text.slice(start, end);
    if (!hasCue(reader, quote) || ownAddress.test(quote)) continue;
    const acts = referredActs(reader, reader.toWords(quote), headings.at(-1) ?? '');
    if (acts && hasAct(acts)) return { quote, block, acts };
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
