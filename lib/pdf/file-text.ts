/** A whole file's text in reading order, as paragraphs and tables; what runs over from one column or page to the next is joined. */
import { hyphensIn } from './join-lines';
import { goesOnHere } from './line-starts';
import { regionsOf, type KnownColumns, type Region } from './page-columns';
import { joinStretches, paragraphsOf, runsOver, textOfParagraph, type Paragraph, type Setting } from './paragraphs';
import type { PageLines } from './running-heads';
import type { Line } from './text-lines';

export type Cell = readonly Paragraph[];
export type Part =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[]; readonly page: number };

export interface FileText {
  readonly parts: readonly Part[];
  readonly setting: Setting;
}

interface PageRegions {
  readonly number: number;
  readonly regions: readonly Region[];
}

/** Footnotes are smaller than the text by this share. */
const noteSize = 0.93;
/** More elements than this share begin in small letters where tags are wrong; items of lists do, too. */
const wrongTags = 0.3;
/** "Chapter ........ 7": the chapter's name stands over it, too. */
const contentsLine = /(?:\.\s?){4}\d{1,3}$/;

export const fileTextOf = (pages: readonly PageLines[]): FileText => {
  const known: KnownColumns = new Set();
  const split = pages.map(({ number, lines }) => ({
    number,
    regions: regionsOf(
      lines.filter(({ text }) => !contentsLine.test(text)),
      known,
    ),
  }));
  const setting = settingOf(split);
  const parts: Part[] = [];
  for (const { number, regions } of split)
    for (const [at, region] of regions.entries()) add(parts, partsOf(region, number, setting), setting, at === 0);
  return { parts, setting };
};

const linesIn = ({ regions }: PageRegions): readonly (readonly Line[])[] =>
  regions.flatMap((region) => (region.kind === 'column' ? [region.lines] : region.rows.flat()));

const settingOf = (pages: readonly PageRegions[]): Setting => {
  const columns = pages.flatMap(linesIn);
  const lines = columns.flat();
  const pitches = columns.flatMap((column) =>
    column.slice(1).flatMap(({ y, size }, at) => {
      const before = column[at];
      return before?.size === size ? [(y - before.y) / size] : [];
    }),
  );
  return {
    hyphens: hyphensIn(lines.map(({ text }) => text.slice(0, text.lastIndexOf(' ') + 1))),
    pitch: Math.min(2, middle(pitches) ?? 1.2),
    size: mostUsedSize(lines),
    isTagged: areTagsRight(columns),
  };
};

/** Some programs make an element of each line: then elements begin in small letters. */
const areTagsRight = (columns: readonly (readonly Line[])[]): boolean => {
  const lines = columns.flat();
  const begins = columns.flatMap((column) =>
    column.filter(({ tag }, at) => at > 0 && tag?.element !== column[at - 1]?.tag?.element),
  );
  const isWrong = begins.filter(({ text }) => goesOnHere(text)).length > begins.length * wrongTags;
  return !isWrong && lines.filter(({ tag }) => tag !== null).length > lines.length / 2;
};

const middle = (values: readonly number[]): number | undefined =>
  values.filter((value) => value > 0.8 && value < 3).toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const mostUsedSize = (lines: readonly Line[]): number => {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [10, 0])[0];
};

const partsOf = (region: Region, page: number, setting: Setting): readonly Part[] =>
  region.kind === 'column'
    ? paragraphsOf(region.lines, page, setting).map((paragraph) => ({ kind: 'paragraph', paragraph }))
    : [{ kind: 'table', page, rows: region.rows.map((row) => row.map((cell) => paragraphsOf(cell, page, setting))) }];

/** Puts the parts of a further region behind those before, and what goes on to its beginning. */
const add = (parts: Part[], [first, ...rest]: readonly Part[], setting: Setting, isNewPage: boolean): void => {
  if (first === undefined) return;
  const at = parts.findLastIndex((part) => !isNote(part, setting));
  const before = parts[at];
  const joined = before === undefined ? null : joinedParts(before, first, setting, isNewPage);
  if (joined === null) parts.push(first);
  else parts[at] = joined;
  parts.push(...rest);
};

const isNote = (part: Part, { size }: Setting): boolean =>
  part.kind === 'paragraph' && part.paragraph.size < size * noteSize;

const joinedParts = (before: Part, next: Part, setting: Setting, isNewPage: boolean): Part | null => {
  if (before.kind === 'paragraph' && next.kind === 'paragraph' && runsOver(before.paragraph, next.paragraph))
    return { kind: 'paragraph', paragraph: joinedParagraphs(before.paragraph, next.paragraph, setting) };
  if (before.kind !== 'table' || next.kind !== 'table' || !isNewPage) return null;
  return before.rows[0]?.length === next.rows[0]?.length ? joinedTables(before, next, setting) : null;
};

const joinedParagraphs = (before: Paragraph, next: Paragraph, { hyphens }: Setting): Paragraph => ({
  ...next,
  size: before.size,
  stretches: joinStretches(before.stretches, next.stretches, hyphens),
});

type Table = Extract<Part, { kind: 'table' }>;

/** A table that goes on may repeat its header, and begin in the middle of a row. */
const joinedTables = (before: Table, next: Table, setting: Setting): Table => {
  const [head, ...others] = next.rows;
  const isRepeated = textOfRow(head) === textOfRow(before.rows[0]);
  const rows = isRepeated ? others : next.rows;
  const [first, ...rest] = rows;
  const last = before.rows.at(-1);
  const isCut = first !== undefined && goesOnHere(textOfRow(first));
  if (!isCut || last === undefined) return { ...before, rows: [...before.rows, ...rows] };
  const joined = last.map((cell, at) => joinedCells(cell, first[at] ?? [], setting));
  return { ...before, rows: [...before.rows.slice(0, -1), joined, ...rest] };
};

const joinedCells = (before: Cell, next: Cell, setting: Setting): Cell => {
  const [last, first] = [before.at(-1), next[0]];
  if (last === undefined || first === undefined || !runsOver(last, first)) return [...before, ...next];
  return [...before.slice(0, -1), joinedParagraphs(last, first, setting), ...next.slice(1)];
};

const textOfRow = (row: readonly Cell[] = []): string =>
  row
    .flat()
    .map((paragraph) => textOfParagraph(paragraph))
    .join(' ');
