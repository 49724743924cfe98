/** By which words a step decides: those without any one of which it would decide otherwise. */
import type { Match } from '../../lib/detect/net/matcher';

/** A sentence as `PlacedSentence.text`, and a match in it. */
export interface Placed extends Match {
  readonly text: string;
  readonly ownStart: number;
}

/** @param at where a word begins; it goes with the space behind it */
const without = ({ text, ownStart, start, end }: Placed, at: number, length: number): Placed => {
  const moved = (place: number): number => (at < place ? place - length - 1 : place);
  return {
    text: text.slice(0, at) + text.slice(at + length + 1),
    ownStart: moved(ownStart),
    start: moved(start),
    end: moved(end),
  };
};

/**
 * Leaves out one word after another and asks again.
 * @returns the words in their order, a gap between them as "…"; null where no single word decides
 */
export const decisiveWords = (placed: Placed, isStill: (shorter: Placed) => boolean): string | null => {
  const groups: string[][] = [[]];
  let at = 1;
  for (const word of placed.text.slice(1, -1).split(' ')) {
    const isDecisive = /[\p{L}\d]/u.test(word) && !isStill(without(placed, at, word.length));
    if (isDecisive) groups.at(-1)?.push(word);
    else groups.push([]);
    at += word.length + 1;
  }
  const words = groups.flatMap((group) => (group.length > 0 ? [group.join(' ')] : []));
  return words.length > 0 ? words.join(' … ') : null;
};
