/** A page's lines in the order in which they are read: text across the page, columns one after the other, tables row by row. */
import { rowsOfTable } from './table-rows';
import { joinedRows, type Line } from './text-lines';

/** Text under text, or a table, as rows of cells. */
export type Region =
  | { readonly kind: 'column'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Line[])[])[] };

/** Space between columns is wider, in the size of their letters. */
const gutter = 0.6;
/** Gaps between words of a justified text may stand one below the other, but not over so many lines. */
const fewestLines = 5;
/** Places are compared this far apart, in points. */
const step = 4;
/** Lines on one page; more are no page that anybody reads, and take too long to compare. */
const mostLines = 2_000;

/** Where the columns of a file begin, apart from the first: what begins there may be short. Places in steps. */
export type KnownColumns = Set<number>;

/**
 * @param lines from top to bottom, cut where columns may begin
 * @param known from the pages before; columns of this page are added
 */
export const regionsOf = (lines: readonly Line[], known: KnownColumns): readonly Region[] => {
  const run = lines.length > mostLines ? null : widestRun(lines);
  if (run === null) return lines.length === 0 ? [] : [{ kind: 'column', lines: joinedRows(lines) }];
  const inside = lines.slice(run.from, run.to);
  const columns = columnsOf(inside);
  const rows = rowsOfTable(inside, columns);
  if (rows !== null) return besideTable(lines, run, rows, known);
  if (!areColumns(columns, known)) return withoutColumns(lines, run, known);
  return [
    ...regionsOf(lines.slice(0, run.from), known),
    ...columns.flatMap((column) =>
      regionsOf(
        inside.filter((line) => column.includes(line)),
        known,
      ),
    ),
    ...regionsOf(lines.slice(run.to), known),
  ];
};

const areColumns = (columns: readonly (readonly Line[])[], known: KnownColumns): boolean => {
  const places = columns.slice(1).map((column) => Math.round(Math.min(...column.map(({ x }) => x)) / step));
  const areHigh = columns.every((column) => joinedRows(column).length >= fewestLines);
  if (places.length === 0 || (!areHigh && !places.every((place) => known.has(place)))) return false;
  for (const place of places) known.add(place);
  return true;
};

const besideTable = (lines: readonly Line[], run: Stretch, rows: TableRows, known: KnownColumns): readonly Region[] => {
  const inTable = new Set(rows.flat(2));
  const before = lines.slice(0, run.from);
  const last = lines.findLastIndex((line) => inTable.has(line));
  const loose = lines.slice(run.from, last + 1).filter((line) => !inTable.has(line));
  return [
    ...regionsOf([...before, ...loose], known),
    { kind: 'table', rows: rows.map((cells) => cells.map(joinedRows)) },
    ...regionsOf(lines.slice(last + 1), known),
  ];
};

/** What stands on one height is one line, above and below, too. */
const withoutColumns = (lines: readonly Line[], { from, to }: Stretch, known: KnownColumns): readonly Region[] => {
  const inside = joinedRows(lines.slice(from, to)).map((line) => ({ ...line, isWhole: true }));
  return regionsOf([...lines.slice(0, from), ...inside, ...lines.slice(to)], known);
};

type TableRows = readonly (readonly (readonly Line[])[])[];

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Sides extends Stretch {
  readonly left: readonly Line[];
  readonly right: readonly Line[];
}

/** The most lines in a row that leave one stretch of white from top to bottom; null where nothing stands side by side. */
const widestRun = (lines: readonly Line[]): Stretch | null => {
  const places = new Set(lines.map(({ right }) => Math.ceil(right / step) * step));
  let best: (Stretch & { readonly width: number }) | null = null;
  for (const place of places)
    for (const sides of runsAt(lines, place)) {
      const run = sideBySide(lines, sides);
      const width = Math.min(...sides.right.map(({ x }) => x)) - Math.max(...sides.left.map(({ right }) => right));
      if (run === null || width < gutter * (lines[run.from]?.size ?? 0)) continue;
      const gain = run.to - run.from - (best === null ? 0 : best.to - best.from);
      if (best === null || gain > 0 || (gain === 0 && width > best.width)) best = { ...run, width };
    }
  return best;
};

/** The runs of lines that a place leaves whole. */
const runsAt = (lines: readonly Line[], place: number): readonly Sides[] => {
  const runs: Sides[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    if (line !== undefined && !line.isWhole && (line.right <= place || line.x >= place)) continue;
    const run = lines.slice(from, at);
    const [left, right] = [run.filter((one) => one.right <= place), run.filter((one) => one.x >= place)];
    if (isHigh(left) && isHigh(right)) runs.push({ from, to: at, left, right });
    from = at + 1;
  }
  return runs;
};

/** Is there more than one line? */
const isHigh = (lines: readonly Line[]): boolean => lines.length > 1 && (lines.at(-1)?.y ?? 0) > (lines[0]?.y ?? 0) + 1;

/** From where both sides have begun; null where they do not stand beside each other. */
const sideBySide = (lines: readonly Line[], { from, to, left, right }: Sides): Stretch | null => {
  const start = Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0);
  const end = Math.min(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0);
  const isBeside = ({ y, size }: Line): boolean => y >= start - size && y <= end + size;
  if (!isHigh(left.filter(isBeside)) || !isHigh(right.filter(isBeside))) return null;
  const first = lines.findIndex(({ y, size }, at) => at >= from && y >= start - size * 0.9);
  const last = lines.findLastIndex(({ y, size }, at) => at < to && y <= end + size / 2);
  const starts = columnsOf(lines.slice(first, last + 1)).map((column) => Math.min(...column.map(({ x }) => x)));
  const isAcross = (line: Line): boolean => starts.some((place) => line.x < place - step && line.right > place);
  const across = lines.findIndex((line, at) => at > last && at < to && isAcross(line));
  return { from: first, to: across < 0 ? to : across };
};

/** Lines by the columns that white parts, from left to right; each from top to bottom. */
const columnsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const columns: { right: number; lines: Line[] }[] = [];
  for (const line of lines.toSorted((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last === undefined || line.x > last.right + gutter * line.size)
      columns.push({ right: line.right, lines: [line] });
    else {
      last.lines.push(line);
      last.right = Math.max(last.right, line.right);
    }
  }
  return columns.map((column) => column.lines.toSorted((a, b) => a.y - b.y));
};
