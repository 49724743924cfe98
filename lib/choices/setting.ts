/** Where a mention stands: its sentence, and what that sentence hangs on. */
import type { Block, PolicyDocument } from '../policy/document';
import { isContact } from './destination';
import type { Mention } from './mentions';
import { sentencesOf } from './sentences';

/** All of it as the page has it. */
export interface Setting {
  readonly sentence: string;
  /** The mention's place in the sentence. */
  readonly start: number;
  /** What the sentence continues, where it does ("To do so, click here"), or the lead-in of a list; else empty. */
  readonly before: string;
  readonly after: string;
  readonly heading: string;
  readonly block: string;
}

/** A sentence that hangs on the one before: "To do so, click here." */
const continues =
  /^(?:please )?(?:simply )?(?:to do (?:so|this|that)|if you (?:wish|want|would like|choose) to do so|click|visit|go to|you (?:can|may) (?:also |alternatively )?do (?:so|this)|(?:by |via )?e-?mail\b|here\b|https?:|www\.|for this|this (?:can|may)|contact us|for (?:more|further|additional) detail|(?:to|for) (?:learn )?more(?: information)?,? please (?:visit|see)|(?:alternatively|or|also),? |(?:contact|write|call|send|use|e-?mail)\b)/i;
/** A line of contact details or a bare link says nothing by itself: so many characters beside the address at most. */
const bareLine = 45;
/** Longer lines are sentences. */
const longLine = 70;
/** Contact details follow their introduction within a few lines. */
const linesBack = 5;

/** Names in a list ("Acme Ads") say nothing either, but need not be ways out: only what shows an address counts. */
const showsAddress = /[@/]|\.[a-z]{2}|\b(?:e-?mail|form|here|contact)\b/i;

const isBare = (block: Block, mention: Mention): boolean =>
  block.text.length - mention.label.length < bareLine &&
  (isContact(mention.url) || showsAddress.test(block.text)) &&
  !/[.!?]\s/.test(block.text.replace(mention.label, ''));

/** The block that introduces a line of contact details or a bare link. */
const introduction = (document: PolicyDocument, index: number): string => {
  for (let at = index - 1; at >= Math.max(0, index - linesBack); at--) {
    const above = document.blocks[at];
    if (!above) break;
    if (above.kind === 'heading') return above.text;
    if (above.text.length > longLine || /.{25}:$/.test(above.text)) return above.text.slice(-300);
  }
  return '';
};

const beforeOf = (
  document: PolicyDocument,
  index: number,
  block: Block,
  mention: Mention,
  sentence: string,
  previous: string | null,
): string => {
  if (previous !== null) return continues.test(sentence) ? previous : '';
  if (block.leadIn !== null) return block.leadIn;
  const above = document.blocks[index - 1];
  if (above?.kind === 'item' && /^[a-z]/.test(sentence)) return `${above.leadIn ?? ''} ${above.text}`;
  return isBare(block, mention) || continues.test(sentence) ? introduction(document, index) : '';
};

/** @param index of the block in the document */
export const settingOf = (document: PolicyDocument, index: number, block: Block, mention: Mention): Setting => {
  const sentences = sentencesOf(block.text);
  const at = Math.max(
    0,
    sentences.findIndex((sentence) => mention.start < sentence.end),
  );
  const textAt = (place: number): string | null => {
    const sentence = sentences[place];
    return sentence ? block.text.slice(sentence.start, sentence.end) : null;
  };
  const sentence = textAt(at) ?? block.text;
  return {
    sentence,
    start: mention.start - (sentences[at]?.start ?? 0),
    before: beforeOf(document, index, block, mention, sentence, textAt(at - 1)),
    after: textAt(at + 1) ?? '',
    heading: block.headings.at(-1) ?? '',
    block: block.text,
  };
};
