/**
 * Cuts a block into sentences by punctuation alone. Links need to know which sentence they stand in, many times a page:
 * the detector's tagging tokenizer, which reads words too, costs fifty times as much.
 */
import type { Place } from './places';

const boundary = /[.!?]["”’')\]]*\s+(?=["“‘'([]?[\p{Lu}\d])/gu;
/** Words whose full stop ends no sentence before a capital letter. */
const abbreviation =
  /(?:^|[\s("“])(?:[A-Z]|inc|corp|co|ltd|llc|mr|mrs|ms|dr|st|no|nos|sec|art|vs|etc|e\.g|i\.e|u\.s|u\.k|p\.o|attn|ave|blvd|bros|dept|ext|tel)$/i;
/** The longest abbreviation fits in this stretch. */
const tail = 8;

/** @returns the sentences in order, without the white space between them */
export const sentencesOf = (text: string): readonly Place[] => {
  const spans: Place[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    if (match[0].startsWith('.') && abbreviation.test(text.slice(Math.max(start, match.index - tail), match.index)))
      continue;
    const next = match.index + match[0].length;
    spans.push({ start, end: match.index + match[0].trimEnd().length });
    start = next;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
};

/** @returns the index of the sentence that holds an offset, -1 where none does; the spans are in order, so half of them go each time */
export const sentenceAt = (spans: readonly Place[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low < spans.length ? low : -1;
};
