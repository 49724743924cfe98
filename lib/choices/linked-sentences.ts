/** Which of a block's sentences holds a link. */
import type { Place } from './reading-places';

/** @returns the index of the sentence that holds an offset, -1 where none does; a binary search, as the spans are in order */
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
