/** Pieces of text on one height and close to each other make a line. */
import { isMark } from './line-starts';
import type { Tag } from './structure-tags';
import type { Piece } from './text-pieces';

/** A piece of a line; `text` has the spaces within and before it. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the baseline of its largest letters. */
  readonly y: number;
  readonly size: number;
  /** Of most of its letters. */
  readonly font: string;
  /** Where among the page's pieces its first one is drawn. */
  readonly order: number;
  /** Of its first piece with one. */
  readonly tag: Tag | null;
  /** Is it known that no column ends within it or beside it? */
  readonly isWhole?: boolean;
}

/** Pieces that are farther apart stand in columns, in the size of their letters. */
const columnGap = 0.6;
/** However far words are apart, columns are farther. */
const widestWordGap = 1.6;
/** Letters of titles differ by more than this share. */
const titleStep = 0.2;
/** In the size of their letters. */
const titleGap = 2;
/** Letters that touch are one word, in the size of their letters. */
const wordGap = 0.15;
/** How far a list item may be from its mark, in the size of its letters. */
const markGap = 5;

/** The page's lines from top to bottom, those on one height from left to right; cut where columns may begin. */
export const linesOf = (pieces: readonly Piece[]): readonly Line[] =>
  rowsOf(pieces)
    .flatMap((row) => cutRow(row))
    .map(lineOf)
    .filter(({ text }) => text !== '')
    .toSorted((a, b) => a.y - b.y || a.x - b.x);

/** Lines that stand in one column as one, from top to bottom; titles in letters of another size beside each other stay apart. */
export const joinedRows = (lines: readonly Line[]): readonly Line[] =>
  rowsOf(lines.flatMap((line) => line.pieces))
    .flatMap((row) => cutRow(row, isOfOneSize))
    .map(lineOf);

const isOfOneSize = (before: Piece, next: Piece): boolean =>
  gapBetween(before, next) < titleGap ||
  Math.abs(before.size - next.size) < titleStep * Math.max(before.size, next.size);

interface Row {
  y: number;
  size: number;
  readonly pieces: Piece[];
}

/** A raised sign stands on the height of its line, up to half a letter higher. */
const rowsOf = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const rows: Row[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row !== undefined && piece.y - row.y <= 0.45 * Math.max(piece.size, row.size)) {
      row.pieces.push(piece);
      if (piece.size > row.size && piece.text.trim() !== '') Object.assign(row, { y: piece.y, size: piece.size });
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.map((row) => row.pieces.toSorted((a, b) => a.x - b.x));
};

/** @param isOne do two pieces belong together, however far they are apart? */
const cutRow = (
  row: readonly Piece[],
  isOne: (before: Piece, next: Piece) => boolean = () => false,
): readonly (readonly Piece[])[] => {
  const parts: Piece[][] = [];
  const usual = usualGap(row);
  let before: Piece | null = null;
  for (const piece of row) {
    const last = parts.at(-1);
    const isBlank = piece.text.trim() === '';
    const gap = before === null ? Infinity : gapBetween(before, piece);
    const isJoined = gap <= usual || (before !== null && isOne(before, piece));
    const isMarked = last !== undefined && last.length < 3 && gap < markGap && isMark(textOf(last).trim());
    if (last !== undefined && (isBlank || isJoined || isMarked)) last.push(piece);
    else parts.push([piece]);
    if (!isBlank && piece.right > (before?.right ?? -Infinity)) before = piece;
  }
  return parts;
};

/** In the size of the smaller letters. */
const gapBetween = (before: Piece, next: Piece): number => (next.x - before.right) / Math.min(before.size, next.size);

/** How far words stand apart at most, in the size of their letters: in a line that fills its column, all are far apart. */
const usualGap = (row: readonly Piece[]): number => {
  const shown = row.filter(({ text }) => text.trim() !== '');
  const gaps = shown.slice(1).map((piece, at) => gapBetween(shown[at] ?? piece, piece));
  const wide = gaps.filter((gap) => gap > wordGap).toSorted((a, b) => a - b);
  const middle = wide.length < 3 ? 0 : (wide[Math.floor(wide.length / 2)] ?? 0);
  return Math.min(Math.max(columnGap, 2 * middle), widestWordGap);
};

/** Letters that are set apart come with a space after each. */
const spaced = /^\S(?: \S)+$/;

/** The texts of a line's pieces, with the space before each where there is one. */
export const textsOf = (pieces: readonly Piece[]): readonly string[] => {
  const isSpaced = pieces.some(({ text }) => spaced.test(text.trim()) && text.trim().length > 4);
  let right: number | null = null;
  let isApart = false;
  return pieces.map(({ text, x, right: end, size }) => {
    const words = isSpaced && spaced.test(text.trim()) ? text.replaceAll(' ', '') : text.replace(/\s+/g, ' ');
    if (words.trim() === '') {
      isApart = true;
      return '';
    }
    const isNew = right !== null && (isApart || x - right > wordGap * size);
    isApart = false;
    right = end;
    return isNew && !words.startsWith(' ') ? ` ${words}` : words;
  });
};

const textOf = (pieces: readonly Piece[]): string => textsOf(pieces).join('').replace(/ {2,}/g, ' ');

const lineOf = (row: readonly Piece[]): Line => {
  const pieces = withMark(withoutSigns(row));
  const shown = pieces.filter(({ text }) => text.trim() !== '');
  const [first] = shown;
  const largest = largestOf(shown);
  return {
    pieces,
    text: textOf(pieces).trim(),
    x: first?.x ?? 0,
    right: Math.max(...shown.map(({ right }) => right)),
    y: largest?.y ?? 0,
    size: largest?.size ?? 0,
    font: mostUsed(shown),
    tag: shown.find((piece) => piece.tag !== null)?.tag ?? null,
    order: Math.min(...shown.map(({ order }) => order)),
  };
};

const largestOf = ([first, ...rest]: readonly Piece[]): Piece | undefined =>
  rest.reduce((most, piece) => (piece.size > (most?.size ?? 0) ? piece : most), first);

const footnoteSign = /^\s*[[(]?(?:\d{1,2}|[*†‡]{1,3})[\])]?\s*$/;

/** Small raised digits belong to footnotes, and to no word. */
const withoutSigns = (pieces: readonly Piece[]): readonly Piece[] => {
  const largest = largestOf(pieces.filter(({ text }) => text.trim() !== ''));
  const isSign = ({ text, size, y }: Piece): boolean =>
    largest !== undefined &&
    size < 0.8 * largest.size &&
    y < largest.y - 0.15 * largest.size &&
    footnoteSign.test(text);
  return pieces.filter((piece) => !isSign(piece));
};

/** What fonts of signs draw as a bullet is a letter to others: "o", "§", or one that Unicode leaves to everybody. */
const withMark = (pieces: readonly Piece[]): readonly Piece[] => {
  const [first, ...others] = pieces;
  const next = others.find(({ text }) => text.trim() !== '');
  const isLetterMark = first !== undefined && /^\s*[o§\ue000-\uf8ff]\s*$/.test(first.text);
  return isLetterMark && next !== undefined && next.x - first.right > first.size / 3
    ? [{ ...first, text: '•' }, ...others]
    : pieces;
};

const mostUsed = (pieces: readonly Piece[]): string => {
  const letters = new Map<string, number>();
  for (const { font, text } of pieces) letters.set(font, (letters.get(font) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
};
