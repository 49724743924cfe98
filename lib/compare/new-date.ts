/** Is a new date all that changed in a text? Of a sentence that says something else besides, that is not told. */
import { readLanguages } from '../policy/read-languages';
import { type Piece, wordsIn } from './pieces';

/** A line that dates the policy is short. */
const DATE_LINE = 15;

const isDateLine = ({ text, words }: Piece): boolean => words.length <= DATE_LINE && /\b(?:19|20)\d\d\b/.test(text);

/** Names of months, whole and short, in the languages that are read. */
const monthNames = (): ReadonlySet<string> =>
  new Set(
    readLanguages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, at) => wordsIn(format.format(Date.UTC(2000, at)))).flat();
      }),
    ),
  );

/** "3 de mayo de 2021" */
const joining: ReadonlySet<string> = new Set(['of', 'de', 'del']);

/** A year, with the numbers and months beside it: "may" can be a verb, and another number may count something. */
const dateIn = (months: ReadonlySet<string>): RegExp => {
  const part = String.raw`(?:\d[\p{L}\p{N}]*|${[...months].join('|')})`;
  return new RegExp(`(?<=^| )(?:${part} )*(?:19|20)\\d\\d(?: ${part})*(?= |$)`, 'gu');
};

const withoutDates = ({ words }: Piece, date: RegExp): string =>
  words
    .filter((word) => !joining.has(word))
    .join(' ')
    .replace(date, '');

/** In an order of their own. */
const undated = (pieces: readonly Piece[], date: RegExp): string =>
  pieces
    .map((piece) => withoutDates(piece, date))
    .toSorted()
    .join('\n');

/**
 * @param gone pieces that the new text does not hold, or not in these words
 * @param come pieces that the old text does not hold, or not in these words
 */
export const isNewDateAlone = (gone: readonly Piece[], come: readonly Piece[]): boolean => {
  if (![...gone, ...come].every(isDateLine)) return false;
  const date = dateIn(monthNames());
  return undated(gone, date) === undated(come, date);
};
