/** "Text STOP to 12345": a word that stops messages, and the number that it goes to. */
import { english } from '../languages/en/choices';
import type { Place } from './reading-places';

const { beforeCode, withCode, codes, beforeCodeNumber } = english.spoken;
/** Short codes have four to six digits; a full number can be texted, too. */
const number = '(?:\\d{4,6}|\\d{3}-\\d{3}|\\(?\\d{3}\\)?[ .-]?\\d{3}[ .-]\\d{4})';
const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const sending = beforeCode.flatMap((word) => [word, capitalised(word)]).join('|');
/** The code in capitals, with or without quotes: "text us to stop" names none. */
const message = new RegExp(
  `\\b(?:${sending})(?: (?:${withCode.join('|')}))? ["“‘'(]?((?:${codes.join('|')})["”’')]? (?:${beforeCodeNumber.join('|')}) ${number})(?![\\w-])`,
  'gd',
);

/** @returns where they stand, from the word to the number's end, in the order of the text */
export const textCodesIn = (text: string): readonly Place[] =>
  [...text.matchAll(message)].flatMap(({ indices }) => {
    const [start, end] = indices?.[1] ?? [];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
