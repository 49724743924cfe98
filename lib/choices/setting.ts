/** Where a mention stands: its sentence, and what that sentence hangs on. */
import type { Block, PolicyDocument } from '../policy/document';
import { isContact } from './destination';
import type { Mention } from './mentions';
import type { OfferReader } from './offer-reader';
import type { Place } from './reading-places';
import { sentenceAt } from './linked-sentences';

/** All of it as the page has it. */
export interface Setting {
  readonly sentence: string;
  /** The mention's place in the sentence. */
  readonly start: number;
  readonly end: number;
  /** Where the sentence's link before this one ends and the one after it starts; null where there is none. */
  readonly previous: number | null;
  readonly next: number | null;
  /** What the sentence continues, where it does ("To do so, click here"), or the lead-in of a list; else empty. */
  readonly before: string;
  readonly after: string;
  readonly heading: string;
  /** The block, or what of it is near. */
  readonly block: string;
}

/** A block in its document; its mentions and sentences, each in the order of the text, are found once for all settings. */
export interface ParsedBlock {
  readonly reader: OfferReader;
  readonly document: PolicyDocument;
  /** Of the block in the document. */
  readonly index: number;
  readonly block: Block;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Place[];
}

/** A line of contact details or a bare link says nothing by itself: so many characters beside the address at most. */
const bareLine = 45;
/** Longer lines are sentences. */
const longLine = 70;
/** "By mail:" introduces a line, not a list of them. */
const shortIntroduction = 25;
/** Contact details follow their introduction within a few lines. */
const linesBack = 5;

/** "@", "/" or a domain. */
const addressMark = /[@/]|\.[a-z]{2}/i;
/** An address that is written out continues the sentence before. */
const startsWithAddress = /^(?:https?:|www\.)/i;

const continues = (reader: OfferReader, sentence: string): boolean =>
  startsWithAddress.test(sentence) || reader.says('continues', reader.toWords(sentence));

/** Names in a list ("Acme Ads") say nothing either, but need not be ways out: only what shows an address counts. */
const showsAddress = (reader: OfferReader, text: string): boolean =>
  addressMark.test(text) || reader.says('showsAddress', reader.toWords(text));

const isBare = (reader: OfferReader, block: Block, mention: Mention): boolean =>
  block.text.length - mention.label.length < bareLine &&
  (isContact(mention.url) || showsAddress(reader, block.text)) &&
  !/[.!?]\s/.test(block.text.replace(mention.label, ''));

/** The block that introduces a line of contact details or a bare link. */
const introduction = (document: PolicyDocument, index: number): string => {
  for (let at = index - 1; at >= Math.max(0, index - linesBack); at--) {
    const above = document.blocks[at];
    if (!above) break;
    if (above.kind === 'heading') return above.text;
    const introduces = above.text.length > shortIntroduction && above.text.endsWith(':');
    if (above.text.length > longLine || introduces) return above.text.slice(-300);
  }
  return '';
};

const beforeOf = (parsed: ParsedBlock, mention: Mention, sentence: string, previous: string | null): string => {
  const { reader, document, index, block } = parsed;
  if (previous !== null) return continues(reader, sentence) ? previous : '';
  if (block.leadIn !== null) return block.leadIn;
  const above = document.blocks[index - 1];
  if (above?.kind === 'item' && /^[a-z]/.test(sentence)) return `${above.leadIn ?? ''} ${above.text}`;
  return isBare(reader, block, mention) || continues(reader, sentence) ? introduction(document, index) : '';
};

/** No sentence of use is longer; text without full stops is read in a window of this size around the mention. */
const longest = 1200;

const near = (place: Place, mention: Mention): Place => {
  const long = place.end - place.start > longest;
  const start = long ? Math.max(place.start, mention.start - longest / 2) : place.start;
  return { start, end: Math.min(place.end, start + longest) };
};

/** @param order of the mention among the block's */
export const settingOf = (parsed: ParsedBlock, mention: Mention, order: number): Setting => {
  const { block, mentions, sentences } = parsed;
  const at = sentenceAt(sentences, mention.start);
  const textAt = (place: Place | undefined): string | null =>
    place ? block.text.slice(near(place, mention).start, near(place, mention).end) : null;
  const whole = { start: 0, end: block.text.length };
  const own = near(sentences[at] ?? whole, mention);
  const sentence = block.text.slice(own.start, own.end);
  const previous = (mentions[order - 1]?.end ?? -1) - own.start;
  const next = (mentions[order + 1]?.start ?? Infinity) - own.start;
  return {
    sentence,
    start: mention.start - own.start,
    end: mention.end - own.start,
    previous: previous > 0 ? previous : null,
    next: next < sentence.length ? next : null,
    before: beforeOf(parsed, mention, sentence, textAt(sentences[at - 1])),
    after: textAt(sentences[at + 1]) ?? '',
    heading: block.headings.at(-1) ?? '',
    block: textAt(whole) ?? '',
  };
};
