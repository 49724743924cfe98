/** Telephone numbers, words to text and postal addresses that a text gives: no links, but ways out where the sentence offers them. */
import type { Block } from '../policy/document';
import { phoneDigits } from './phone-digits';
import type { Mention } from './mentions';
import type { OfferReader } from './offer-reader';
import { outside, type Place } from './reading-places';
import type { SpokenExpressions } from './spoken-expressions';
import { textCodesIn } from './text-codes';

/** "+44 20 7946 0000", "(800) 555-0100", "1-800-555-0100". */
const digits = '(?:\\+?\\d{1,3}[ .-]?)?(?:\\(\\d{2,5}\\)|\\d{2,5})(?:[ .-]\\d{2,5}){1,4}';
/** "1-800-NO-SPAM-0": letters stand for digits. */
const letters = '1[ .-]8\\d\\d[ .-][A-Z0-9][A-Z0-9-]{4,11}[A-Z0-9]';
const number = new RegExp(`(?<![\\w/#-])(?:${letters}|${digits})(?![\\w/-])`);
/** Between the cue and the number stand a few words: "call our free line at". */
const reach = 60;

/** Where an address ends: "Springfield, IL 62701", "London W1A 1AA", "Toronto, ON M5V 2T6", "10115 Berlin". */
const addressEnd =
  /\b[A-Z]{2}\.? \d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b|, (?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}\p{L}{2,20}(?=[.,;)]|$)/gu;
/** Addresses are shorter than this, in characters. */
const longestAddress = 200;

const numbersIn = ({ numberCue }: SpokenExpressions, text: string): readonly Place[] => {
  const places = new Map<number, Place>();
  for (const cue of text.matchAll(numberCue)) {
    const from = cue.index + cue[0].length;
    const found = number.exec(text.slice(from, from + reach));
    if (!found || phoneDigits(found[0]) === null) continue;
    const start = from + found.index;
    places.set(start, { start, end: start + found[0].length });
  }
  return [...places.values()].sort((a, b) => a.start - b.start);
};

/** "AdCo (AdCo Ltd., 1 Main Street, …): opt out there", "AdCo; provider: AdCo Ltd., 1 Main Street, …". */
const tellsWhose = (address: string): boolean =>
  address.includes(';') || address.lastIndexOf('(') > address.lastIndexOf(')');

const addressesIn = ({ addressStart, street }: SpokenExpressions, text: string): readonly Place[] => {
  const places: Place[] = [];
  for (const last of text.matchAll(addressEnd)) {
    const end = last.index + last[0].length;
    const from = Math.max(places.at(-1)?.end ?? 0, end - longestAddress);
    const before = text.slice(from, last.index);
    const cues = [...before.matchAll(addressStart)];
    const cue = cues.findLast(({ index, 0: words }) => street.test(before.slice(index + words.length)));
    // Without a word that introduces it, an address begins where its line does.
    const start = cue ? from + cue.index + cue[0].length : 0;
    const address = text.slice(start, last.index);
    if (start < from || !street.test(address) || (!cue && tellsWhose(address))) continue;
    places.push({ start, end });
  }
  return places;
};

/** They have no href; the URL only tells one from another, and is never opened. */
const toMention = (text: string, place: Place, toUrl: (label: string) => string): Mention => {
  const label = text.slice(place.start, place.end).replace(/["“”]/g, '');
  return { ...place, href: '', label, url: new URL(toUrl(label)) };
};

/** Does an address end the text? */
export const endsInAddress = ({ spoken }: OfferReader, text: string): boolean =>
  spoken !== null && addressesIn(spoken, text).some(({ end }) => end === text.length);

/** @returns what a block's text gives outside of its links, in the order of the text */
export const spokenContacts = (reader: OfferReader, { text, links }: Block): readonly Mention[] => {
  const { spoken } = reader;
  if (spoken === null || !/\d/.test(text)) return [];
  const linked = [...links].sort((a, b) => a.start - b.start);
  const texted = outside(textCodesIn(spoken, text), linked);
  const codes = texted.map((place) => toMention(text, place, (label) => `sms:${label.replace(/\D/g, '')}`));
  const numbers = outside(outside(numbersIn(spoken, text), linked), texted).map((place) =>
    toMention(text, place, (label) => `tel:${phoneDigits(label) ?? ''}`),
  );
  const addresses = outside(addressesIn(spoken, text), linked).map((place) =>
    toMention(text, place, (label) => `post:${encodeURIComponent(label.replace(/\W+/g, '-').toLowerCase())}`),
  );
  // Where no word introduces an address in a sentence, what reaches from its beginning to the postcode is none.
  const plain = addresses.filter(({ label }) => !reader.says('offered', reader.toWords(label)));
  return [...codes, ...numbers, ...plain].sort((a, b) => a.start - b.start);
};
