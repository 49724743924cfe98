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

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** Without years and the numbers and months beside them: "may" can be a verb, and another number may count something. */
const withoutDates = ({ words }: Piece, months: ReadonlySet<string>): string => {
  const kept: string[] = [];
  let date: string[] = [];
  const closeDate = (): void => {
    if (!date.some(isYear)) kept.push(...date);
    date = [];
  };
  for (const word of words.filter((each) => !joining.has(each)))
    if (/^\d/.test(word) || months.has(word)) date.push(word);
    else {
      closeDate();
      kept.push(word);
    }
  closeDate();
  return kept.join(' ');
};

/** In an order of their own. */
const undated = (pieces: readonly Piece[], months: ReadonlySet<string>): string =>
  pieces
    .map((piece) => withoutDates(piece, months))
    .toSorted()
    .join('\n');

/**
 * @param gone pieces that the new text does not hold, or not in these words
 * @param come pieces that the old text does not hold, or not in these words
 */
export const isNewDateAlone = (gone: readonly Piece[], come: readonly Piece[]): boolean => {
  if (![...gone, ...come].every(isDateLine)) return false;
  const months = monthNames();
  return undated(gone, months) === undated(come, months);
};
