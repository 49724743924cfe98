/** Sets text in lines, as programs do that make PDF files. */
import { relativeWidth } from '../../lib/pdf/letter-places';
import type { DrawnText } from './pdf-file';

export interface Place {
  readonly x: number;
  /** Of the first line's baseline. */
  readonly y: number;
  readonly width: number;
  readonly size?: number;
  /** From one baseline to the next, in the size of letters. */
  readonly leading?: number;
  readonly isBold?: boolean;
}

/** In points; bold letters are a little wider. */
export const widthOf = (text: string, size: number, isBold: boolean): number =>
  (relativeWidth(text) * size * (isBold ? 1.07 : 1)) / 1000;

/** Where each line may end: after a word, or after a hyphen within it. */
const wrapped = (text: string, { width, size = 10, isBold = false }: Place): readonly string[] => {
  const lines = [''];
  for (const part of text.split(/(?<= |\u00ad)/)) {
    const line = lines.at(-1) ?? '';
    const shown = (line + part)
      .trimEnd()
      .replace(/\u00ad$/, '-')
      .replaceAll('\u00ad', '');
    if (line === '' || widthOf(shown, size, isBold) <= width) lines[lines.length - 1] = line + part;
    else lines.push(part);
  }
  return lines.map((line) =>
    line
      .trimEnd()
      .replace(/\u00ad$/, '-')
      .replaceAll('\u00ad', ''),
  );
};

/** A paragraph's lines; soft hyphens say where a word may be parted. */
export const setText = (text: string, place: Place): readonly DrawnText[] => {
  const { x, y, size = 10, leading = 1.3, isBold = false } = place;
  return wrapped(text, place).map((line, at) => ({
    text: line,
    x,
    y: y - at * leading * size,
    size,
    isBold,
  }));
};

/** Where text is poured into: a column, down to a height, on a page. */
export interface Slot extends Place {
  readonly bottom: number;
  /** From 0 on. */
  readonly page: number;
}

/** Paragraphs with half a line between, through one column after the other; what each page then shows. */
export const pour = (texts: readonly string[], slots: readonly Slot[]): readonly (readonly DrawnText[])[] => {
  const pages: DrawnText[][] = [];
  let at = 0;
  let y = slots[0]?.y ?? 0;
  for (const text of texts) {
    for (const line of setText(text, { ...slots[at], x: 0, y: 0, width: slots[at]?.width ?? 0 })) {
      if (y < (slots[at]?.bottom ?? 0)) y = slots[++at]?.y ?? 0;
      const { x = 0, page = 0, size = 10, leading = 1.3 } = slots[at] ?? {};
      (pages[page] ??= []).push({ ...line, x, y });
      y -= size * leading;
    }
    y -= 7;
  }
  return pages;
};

export interface Grid {
  /** Where its columns begin; the last one ends at `right`. */
  readonly columns: readonly number[];
  readonly right: number;
  /** Of the first row. */
  readonly y: number;
  /** Is the first row a header, in bold letters? */
  readonly hasHead?: boolean;
}

/** A table, cell by cell, with room between its rows. */
export const setTable = (
  rows: readonly (readonly string[])[],
  { columns, right, y, hasHead = false }: Grid,
): readonly DrawnText[] => {
  const drawn: DrawnText[] = [];
  let top = y;
  for (const [at, row] of rows.entries()) {
    const cells = row.map((text, column) => {
      const x = columns[column] ?? 0;
      return setText(text, { x, y: top, width: (columns[column + 1] ?? right) - x - 15, isBold: hasHead && at === 0 });
    });
    drawn.push(...cells.flat().filter(({ text }) => text !== ''));
    top -= 13 * Math.max(...cells.map(({ length }) => length)) + 8;
  }
  return drawn;
};
