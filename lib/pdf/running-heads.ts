/** Takes out what is printed at the top or bottom of one page after the other: running headers, footers and page numbers. */
import type { Line } from './text-lines';

export interface PageLines {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Running headers and footers stand in this share of the page's height, at either end. */
const margin = 0.12;
/** What stands on fewer pages at one place may be text; in a file of two pages, two are enough. */
const fewestPages = 3;
/** Places this far apart are one, in points. */
const step = 6;

const pageNumber = /^\W*(?:(?:page|seite|p[aá]gina|p|s)\.?\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|sur|–|-)\s*\d{1,3})?\W*$/i;
const dated = /\b(?:19|20)\d\d\b/;

const isInMargin = ({ y, size }: Line, height: number): boolean =>
  y < height * margin || y - size > height * (1 - margin);

const keyOf = ({ text, y }: Line): string => `${text.replace(/\d+/g, '#')} ${Math.round(y / step)}`;

export interface WithoutHeads {
  readonly pages: readonly PageLines[];
  /** What was taken out, each once; a policy's name or its date may stand nowhere else. */
  readonly heads: readonly Line[];
}

export const withoutRunningHeads = (pages: readonly PageLines[]): WithoutHeads => {
  const inMargins = pages.map(({ lines, height }) => lines.filter((line) => isInMargin(line, height)));
  const times = new Map<string, number>();
  for (const lines of inMargins) for (const key of new Set(lines.map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  const fewest = Math.max(2, Math.min(fewestPages, pages.length));
  const isRepeated = (line: Line): boolean => (times.get(keyOf(line)) ?? 0) >= fewest;
  const taken = inMargins.map(
    (lines) => new Set(lines.filter((line) => isRepeated(line) || pageNumber.test(line.text))),
  );
  const heads = new Map(taken.flatMap((lines) => [...lines].map((line) => [keyOf(line), line] as const)).toReversed());
  return {
    pages: pages.map((page, at) => ({ ...page, lines: page.lines.filter((line) => taken[at]?.has(line) !== true) })),
    heads: [...heads.values()].filter(({ text }) => !pageNumber.test(text)).toReversed(),
  };
};

/** Headers that tell when the policy was made. */
export const datedHeads = (heads: readonly Line[]): readonly Line[] => heads.filter(({ text }) => dated.test(text));
