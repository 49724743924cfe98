/** The sentences of a block, as findings read them, and which of them holds a link. */
import { readSentences, type Sentence } from '../detect/split/sentences';
import { endsSentence, isBorder } from '../languages/en/full-stops';
import { isLabel } from '../languages/point-label';
import { spell } from '../languages/en/spelling';
import type { Place } from './reading-places';

const english = { borders: { endsSentence, isBorder, isLabel }, spell };

/** The offers' rules are English: so are the sentences. */
export const sentencesOf = (text: string): readonly Sentence[] => readSentences(text, english);

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
