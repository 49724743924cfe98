/** "Text STOP to 12345": a word that stops messages, and the number that it goes to. */
import type { Place } from './reading-places';
import type { SpokenExpressions } from './spoken-expressions';

/** @returns where they stand, from the word to the number's end, in the order of the text */
export const textCodesIn = ({ textCode }: SpokenExpressions, text: string): readonly Place[] =>
  [...text.matchAll(textCode)].flatMap(({ indices }) => {
    const [start, end] = indices?.[1] ?? [];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
