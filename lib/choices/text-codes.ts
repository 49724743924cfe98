/** "Text STOP to 12345": a word that stops messages, and the number that it goes to. */
import type { Place } from './places';

const word = '(?:STOP(?: ?ALL)?|END|QUIT|CANCEL|UNSUBSCRIBE|OPT[ -]?OUT)';
/** Short codes have four to six digits; a full number can be texted, too. */
const code = '(?:\\d{4,6}|\\d{3}-\\d{3}|\\(?\\d{3}\\)?[ .-]?\\d{3}[ .-]\\d{4})';
/** The word in capitals or quotes: "text us to stop" names none. */
const message = new RegExp(
  `\\b(?:[Tt]ext|[Tt]exting|[Ss]end|[Ss]ending|[Rr]eply|[Rr]eplying|[Mm]essage|SMS)(?: the word| with)? ["“‘'(]?(${word}["”’')]? (?:by (?:text|SMS) )?to ${code})(?![\\w-])`,
  'gd',
);

/** @returns where they stand, from the word to the number's end, in the order of the text */
export const textCodesIn = (text: string): readonly Place[] =>
  [...text.matchAll(message)].flatMap(({ indices }) => {
    const [start, end] = indices?.[1] ?? [];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
