/** The sentences of a block, as findings read them, and which of them holds a link. */
import { splitSentences } from '../detect/split/borders';
import { endsSentence, isBorder, isLabel } from '../languages/en/full-stops';
import type { Place } from './reading-places';

const borders = { endsSentence, isBorder, isLabel };

/** The offers' rules are English: so are the borders. */
export const sentencesOf = (text: string): readonly Place[] => splitSentences(text, borders);

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
