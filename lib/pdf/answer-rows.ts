/** Finds the rows of a table whose columns hold answers, as "Yes" and "No", however close they stand, and however high in their cells. */
import { goesOnHere } from './line-starts';
import type { Line } from './text-lines';

type Columns = readonly (readonly Line[])[];

/** Answers have fewer letters: all of them, and on average. */
const longestAnswer = 40;
const usualAnswer = 16;
const fewestRows = 3;
/** So many rows have one answer each, where rows are found rightly. */
const mostRows = 0.8;

/** In the size of letters. */
const farBelow = 1;

/** Does a line begin a cell, and not go on with one? */
const isStart = ({ text }: Line): boolean => !goesOnHere(text);

/** @returns null where no column holds answers, or they do not stand one to a row */
export const rowsByAnswers = (lines: readonly Line[], columns: Columns): readonly Columns[] | null => {
  const [labels = [], ...others] = columns;
  const answers = others.find(areAnswers);
  if (answers === undefined) return null;
  const own = upToLast(answers, lines);
  const byLabels = rowsFrom(
    labels.filter((label) => isStart(label) && own.includes(label)),
    own,
    columns,
  );
  if (haveOne(byLabels, columns.indexOf(answers))) return byLabels;
  const byAnswers = rowsFrom(answers.filter(isStart), own, columns);
  return haveOne(byAnswers, 0) ? byAnswers : null;
};

/** What stands far below the last answer is no part of the table. */
const upToLast = (answers: readonly Line[], lines: readonly Line[]): readonly Line[] => {
  let bottom = answers.at(-1)?.y ?? 0;
  const end = lines.findIndex(({ y, size }) => {
    const isFar = y - size - bottom > farBelow * size;
    bottom = Math.max(bottom, y);
    return isFar;
  });
  return end < 0 ? lines : lines.slice(0, end);
};

const areAnswers = (column: readonly Line[]): boolean => {
  const lengths = column.map(({ text }) => text.length);
  const sum = lengths.reduce((all, one) => all + one, 0);
  return column.length >= fewestRows && Math.max(...lengths) <= longestAnswer && sum <= column.length * usualAnswer;
};

/** A row reaches from one start to the next; what stands above all of them belongs to the first. */
const rowsFrom = (starts: readonly Line[], lines: readonly Line[], columns: Columns): readonly Columns[] =>
  starts.map(({ y, size }, at) => {
    const top = at === 0 ? -Infinity : y - size / 2;
    const next = starts[at + 1];
    const bottom = next === undefined ? Infinity : next.y - next.size / 2;
    const own = new Set(lines.filter((line) => line.y >= top && line.y < bottom));
    return columns.map((column) => column.filter((line) => own.has(line)));
  });

/** Has nearly every row one beginning in a column? */
const haveOne = (rows: readonly Columns[], column: number): boolean => {
  const right = rows.filter((row) => (row[column] ?? []).filter(isStart).length === 1).length;
  return rows.length >= fewestRows && right >= rows.length * mostRows;
};
