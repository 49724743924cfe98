/** Tells tables from columns of text, and finds their rows. */
import { rowsByAnswers } from './answer-rows';
import { goesOnHere } from './line-starts';
import type { Line } from './text-lines';

type Columns = readonly (readonly Line[])[];
type Row = Columns;

/** Of the lines after a column's first, the share that go on with a sentence: in text about half, in tables few. */
const proseShare = 0.25;
/** A column of labels is narrower than this share of the table. */
const labelShare = 0.3;
/** Cells have seldom more lines. */
const mostLines = 9;
/** Letters of titles are larger than those of a table by this share. */
const titleSize = 1.15;
/** White between rows is higher than between lines by this much, in the size of letters. */
const rowGap = 0.25;

/** @returns null where the columns are text that goes on from one to the next */
export const rowsOfTable = (lines: readonly Line[], columns: Columns): readonly Row[] | null => {
  if (columns.length < 2) return null;
  const bands = withoutTitles(rowsByGaps(lines, columns));
  if (isDrawnByRow(bands)) return bands;
  const answered = rowsByAnswers(lines, columns);
  if (answered !== null) return answered;
  if (isProse(columns) && isDrawnByColumn(columns)) return null;
  if (isTable(bands, columns)) return bands;
  const rows = isProse(columns) ? [] : withoutTitles(rowsByLabels(lines, columns));
  return rows.length > 2 && isMostlyFull(rows) ? rows : null;
};

const inColumns = (lines: readonly Line[], columns: Columns): Row => {
  const own = new Set(lines);
  return columns.map((column) => column.filter((line) => own.has(line)));
};

/** The white between two lines of a cell, in points: few have several. */
const usualGap = (columns: Columns): number => {
  const gaps = columns
    .flatMap((column) => column.slice(1).map((line, at) => line.y - line.size - (column[at]?.y ?? 0)))
    .filter((gap) => gap > 0)
    .toSorted((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.15)] ?? 0;
};

const rowsByGaps = (lines: readonly Line[], columns: Columns): readonly Row[] => {
  const usual = usualGap(columns);
  const bands: Line[][] = [];
  let bottom = -Infinity;
  for (const line of lines) {
    const last = bands.at(-1);
    if (last !== undefined && line.y - line.size - bottom <= usual + rowGap * line.size) last.push(line);
    else bands.push([line]);
    bottom = Math.max(bottom, line.y);
  }
  return bands.map((band) => inColumns(band, columns));
};

/** Where lines are all as far apart, a row begins where the first column has a label with something beside it. */
const rowsByLabels = (lines: readonly Line[], columns: Columns): readonly Row[] => {
  const rows: Line[][] = [];
  const labels = new Set(columns[0]);
  const starts = [...labels].filter(
    ({ y, size, text }) => !goesOnHere(text) && lines.some((one) => !labels.has(one) && Math.abs(one.y - y) < size / 2),
  );
  for (const line of lines) {
    const isNew = starts.some((start) => Math.abs(start.y - line.y) < line.size / 2 && !rows.at(-1)?.includes(start));
    if (isNew || rows.length === 0) rows.push(lines.filter((one) => isNew && Math.abs(one.y - line.y) < line.size / 2));
    if (!rows.at(-1)?.includes(line)) rows.at(-1)?.push(line);
  }
  return rows.map((row) => inColumns(row, columns));
};

/** What stands alone above a table or below it is no row, nor are titles above it in large letters. */
const withoutTitles = (rows: readonly Row[]): readonly Row[] => {
  const sizes = rows.flat(2).map(({ size }) => size);
  const usual = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  const isTitle = (row: Row): boolean => filledIn(row) < 2 || row.flat().every(({ size }) => size > usual * titleSize);
  const first = rows.findIndex((row) => !isTitle(row));
  return first < 0 ? [] : rows.slice(first, rows.findLastIndex((row) => filledIn(row) > 1) + 1);
};

const filledIn = (row: Row): number => row.filter((cell) => cell.length > 0).length;

const isMostlyFull = (rows: readonly Row[]): boolean =>
  rows.filter((row) => filledIn(row) > 1).length >= rows.length * 0.6;

/** One cell after the other, and each with all of its lines: so no file draws columns of text. */
const isDrawnByRow = (rows: readonly Row[]): boolean => {
  const cells = rows.flat().filter((cell) => cell.length > 0);
  const isInOrder = cells.every((cell, at) => at === 0 || firstOf(cell) > lastOf(cells[at - 1] ?? []));
  return rows.length > 1 && isMostlyFull(rows) && isInOrder && rows.some((row) => row.slice(0, -1).some(isLong));
};

const isDrawnByColumn = (columns: Columns): boolean =>
  columns.every((column, at) => at === 0 || firstOf(column) > lastOf(columns[at - 1] ?? []));

const isLong = (cell: readonly Line[]): boolean => cell.length > 1;
const firstOf = (lines: readonly Line[]): number => Math.min(...lines.map(({ order }) => order));
const lastOf = (lines: readonly Line[]): number => Math.max(...lines.map(({ order }) => order));

const isProse = (columns: Columns): boolean => {
  const next = columns.flatMap((column) => column.slice(1));
  return next.filter(({ text }) => goesOnHere(text)).length > next.length * proseShare;
};

/** Rows begin new sentences or words in all of their cells. */
const isTable = (rows: readonly Row[], columns: Columns): boolean => {
  const cells = rows.flat().filter((cell) => cell.length > 0);
  const goOn = cells.filter(([first]) => goesOnHere(first?.text ?? '')).length;
  const lines = cells.reduce((sum, cell) => sum + cell.length, 0);
  const fewest = columns.length > 2 ? 2 : 3;
  return (
    rows.length >= fewest &&
    isMostlyFull(rows) &&
    goOn <= cells.length * 0.1 &&
    rows.every(isLevel) &&
    (lines <= cells.length * mostLines || isLabelled(columns))
  );
};

/** Long cells of a row begin on one height; short ones may stand in the middle. */
const isLevel = (row: Row): boolean => {
  const tops = row.flatMap((cell) => (isLong(cell) && cell[0] !== undefined ? [cell[0]] : []));
  return tops.every(({ y, size }) => Math.abs(y - (tops[0]?.y ?? y)) < size / 2);
};

const isLabelled = (columns: Columns): boolean => {
  const all = columns.flat();
  const left = Math.min(...all.map(({ x }) => x));
  const width = Math.max(...all.map(({ right }) => right)) - left;
  return Math.max(...(columns[0] ?? []).map(({ right }) => right)) - left < width * labelShare;
};
