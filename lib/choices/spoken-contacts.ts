/** Telephone numbers, words to text and postal addresses that a text gives: no links, but ways out where the sentence offers them. */
import type { Block } from '../policy/document';
import { phoneDigits } from './phone-digits';
import { english } from '../languages/en/choices';
import type { Mention } from './mentions';
import { outside, type Place } from './reading-places';
import { textCodesIn } from './text-codes';

const { beforeNumber, beforeAddress } = english.spoken;
const numberCue = new RegExp(`\\b(?:${beforeNumber.join('|')})\\b`, 'gi');
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
const [firstWords, ...nextWords] = beforeAddress.map((words) => `(?:${words.join('|')})`);
/** Where it begins: behind "write to us at", "by mail to", "Address:". */
const addressStart = new RegExp(
  `\\b${firstWords}${nextWords.map((words) => `(?: ${words})?`).join('')}:? (?=[\\p{Lu}\\d])`,
  'gu',
);
/** A street or a post office box: a name and a postcode alone are no address. */
const street = /\d{1,5} [\p{L}\d]|\bP\.? ?O\.? Box\b|\p{L}{4} \d{1,4}\b/iu;
/** Addresses are shorter than this, in characters. */
const longestAddress = 200;

const numbersIn = (text: string): readonly Place[] => {
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

const addressesIn = (text: string): readonly Place[] => {
  const places: Place[] = [];
  for (const last of text.matchAll(addressEnd)) {
    const end = last.index + last[0].length;
    const from = Math.max(places.at(-1)?.end ?? 0, end - longestAddress);
    const before = text.slice(from, last.index);
    const cues = [...before.matchAll(addressStart)];
    const cue = cues.findLast(({ index, 0: words }) => street.test(before.slice(index + words.length)));
    // Without a word that introduces it, an address begins where its line does.
    const start = cue ? from + cue.index + cue[0].length : 0;
    if (start < from || !street.test(text.slice(start, last.index))) continue;
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
export const endsInAddress = (text: string): boolean => addressesIn(text).some(({ end }) => end === text.length);

/** @returns what a block's text gives outside of its links, in the order of the text */
export const spokenContacts = ({ text, links }: Block): readonly Mention[] => {
  if (!/\d/.test(text)) return [];
  const linked = [...links].sort((a, b) => a.start - b.start);
  const texted = outside(textCodesIn(text), linked);
  const codes = texted.map((place) => toMention(text, place, (label) => `sms:${label.replace(/\D/g, '')}`));
  const numbers = outside(outside(numbersIn(text), linked), texted).map((place) =>
    toMention(text, place, (label) => `tel:${phoneDigits(label) ?? ''}`),
  );
  const addresses = outside(addressesIn(text), linked).map((place) =>
    toMention(text, place, (label) => `post:${encodeURIComponent(label.replace(/\W+/g, '-').toLowerCase())}`),
  );
  return [...codes, ...numbers, ...addresses].sort((a, b) => a.start - b.start);
};
