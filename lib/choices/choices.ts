/** Finds a policy's ways out: every link and address by which the reader can act. */
import { splitSentences } from '../detect/sentences';
import type { Block, PolicyDocument } from '../policy/document';
import type { Choice } from '../policy/report';
import { destinationKey } from './destination';
import { type Mention, mentionsOf } from './mentions';
import { offerOf, type Setting } from './offer';
import { findEntry } from './register/match';

/** A sentence that hangs on the one before: "To do so, click here." */
const continues = /^(?:please )?(?:to do (?:so|this|that)|if you (?:wish|want|would like|choose) to do so|click|visit|go to|you (?:can|may) (?:also )?do (?:so|this)|(?:by )?e-?mail\b|here\b|https?:|www\.|for this|this (?:can|may)|these|contact us|please (?:contact|e-?mail|write|click|visit|go|call|send|use))/i;
const short = 60;

const settingOf = (document: PolicyDocument, index: number, block: Block, mention: Mention): Setting => {
  const sentences = splitSentences(block.text);
  const at = Math.max(0, sentences.findIndex((sentence) => mention.start < sentence.end));
  const here = sentences[at];
  const previous = sentences[at - 1];
  const sentence = here ? block.text.slice(here.start, here.end) : block.text;
  const above = document.blocks[index - 1];
  const before =
    previous === undefined
      ? (block.leadIn ?? (above && (above.kind === 'heading' || sentence.length < short) ? above.text : ''))
      : continues.test(sentence) || sentence.length < short
        ? block.text.slice(previous.start, previous.end)
        : '';
  return { sentence, before, heading: block.headings.at(-1) ?? '', block: block.text };
};

const choicesOf = (document: PolicyDocument, index: number, block: Block): readonly Choice[] =>
  mentionsOf(block).flatMap((mention) => {
    const known = findEntry(mention.url);
    const setting = settingOf(document, index, block, mention);
    const offer = offerOf(mention, setting, known);
    return offer
      ? [{
          ...offer,
          href: mention.href,
          label: mention.label,
          status: known?.entry.status ?? 'unknown',
          replacement: known?.entry.replacement ?? null,
          quote: setting.sentence,
          block: index,
        }]
      : [];
  });

/**
 * @returns the ways out in the order of the text, one a destination and kind
 */
export const findChoices = (document: PolicyDocument): readonly Choice[] => {
  const seen = new Map<string, Choice>();
  document.blocks.forEach((block, index) => {
    for (const choice of choicesOf(document, index, block)) {
      const key = `${choice.kind} ${destinationKey(new URL(choice.href, 'https://unknown.invalid/'))}`;
      if (!seen.has(key)) seen.set(key, choice);
    }
  });
  return [...seen.values()];
};
