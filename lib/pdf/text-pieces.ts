/** A page's texts upright, with the links that they lead to, cut where a link or a wide space begins. */
import type { DrawnItem, DrawnLink } from './drawn-items';
import { placesOf } from './letter-places';
import type { DrawnPage } from './open-pdf';
import type { Tag } from './structure-tags';

/** A text in one font and with one link; distances in points, `y` is its baseline's, from above. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly href: string | null;
  /** What the file says of it; null where it has no tags. */
  readonly tag: Tag | null;
  /** Its place in the order in which the page draws its texts, from 0 on. */
  readonly order: number;
}

/** The page turned so that most of its text can be read, without the text that stands across. */
export const uprightPage = (page: DrawnPage): DrawnPage => {
  const letters = [0, 0, 0, 0];
  for (const { text, turns } of page.items) if (turns !== null) letters[turns] = (letters[turns] ?? 0) + text.length;
  const turns = letters.indexOf(Math.max(...letters));
  let turned: DrawnPage = { ...page, items: page.items.filter((item) => item.turns === turns) };
  for (let left = turns; left > 0; left--) turned = turnedBack(turned);
  return turned;
};

/** A quarter turn counterclockwise. */
const turnedBack = ({ width, height, items, links }: DrawnPage): DrawnPage => ({
  width: height,
  height: width,
  items: items.map((item) => ({ ...item, x: item.y, y: width - item.x })),
  links: links.map(({ left, top, right, bottom, href }) => ({
    left: top,
    right: bottom,
    top: width - right,
    bottom: width - left,
    href,
  })),
});

/** On one page; each is compared with each text. */
const mostLinks = 1_000;

/** In the order in which the page draws them. */
export const piecesOf = ({ items, links }: DrawnPage): readonly Piece[] =>
  withoutDoubles(items)
    .flatMap((item) => cut(item, links.slice(0, mostLinks)))
    .map((piece, order) => ({ ...piece, order }));

/** Some programs print bold letters by drawing them twice. */
const withoutDoubles = (items: readonly DrawnItem[]): readonly DrawnItem[] =>
  items.filter((item, at) => {
    const before = items[at - 1];
    const isSame = before !== undefined && before.text === item.text && item.text.trim() !== '';
    return !isSame || Math.hypot(before.x - item.x, before.y - item.y) > item.size / 5;
  });

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly href: string | null;
}

/** Words that a link's box covers are its text; wide spaces stand between columns. */
const cut = (item: DrawnItem, links: readonly DrawnLink[]): readonly Omit<Piece, 'order'>[] => {
  const { text, y, size, font, tag } = item;
  const places = placesOf(text, item.x, item.width);
  return stretchesOf(text, linkAt(item, links, places)).map(({ start, end, href }) => ({
    text: text.slice(start, end),
    x: places[start] ?? item.x,
    right: places[end] ?? item.x + item.width,
    y,
    size,
    font,
    href,
    tag,
  }));
};

/** Which link, if any, covers the middle of a word. */
const linkAt = ({ x, y, width, size }: DrawnItem, links: readonly DrawnLink[], places: readonly number[]) => {
  const height = y - size * 0.3;
  const near = links.filter(
    ({ top, bottom, left, right }) => top <= height && bottom >= height && right >= x && left <= x + width,
  );
  return (start: number, end: number): string | null => {
    const middle = ((places[start] ?? x) + (places[end] ?? x)) / 2;
    return near.find(({ left, right }) => left <= middle && middle <= right)?.href ?? null;
  };
};

const stretchesOf = (text: string, hrefOf: (start: number, end: number) => string | null): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let isApart = true;
  for (const { 0: word, index: start } of text.matchAll(/ {3,}|\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]+/gu)) {
    const end = start + word.length;
    const last = stretches.at(-1);
    const isSpace = word.trim() === '';
    const href = isSpace ? (last?.href ?? null) : hrefOf(start, end);
    if (last !== undefined && !isApart && last.href === href) stretches[stretches.length - 1] = { ...last, end };
    else if (!word.startsWith('   ')) stretches.push({ start, end, href });
    isApart = word.startsWith('   ');
  }
  return stretches;
};
