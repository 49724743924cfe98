/** The lines of a column as paragraphs, each as stretches with one font, link and page. */
import { joinedAt, type Hyphens } from './join-lines';
import { closedUp } from './letter-spacing';
import { beginsItem, beginsWithBullet, goesOnHere } from './line-starts';
import type { Tag } from './structure-tags';
import { textsOf, type Line } from './text-lines';

export interface Stretch {
  readonly text: string;
  readonly font: string;
  readonly href: string | null;
  readonly page: number;
}

export interface Paragraph {
  readonly stretches: readonly Stretch[];
  /** Of its first line, in points. */
  readonly size: number;
  /** Of its last line; empty where it is set in several. */
  readonly font: string;
  /** What the file says of it; null where it has no tags, or wrong ones. */
  readonly tag: Tag | null;
  /** Does its last line reach the column's right side, so that the next column may go on with it? */
  readonly isFull: boolean;
}

/** What is usual in a file. */
export interface Setting {
  readonly hyphens: Hyphens;
  /** From one baseline to the next, in the size of letters. */
  readonly pitch: number;
  /** Of its running text, in points. */
  readonly size: number;
  /** Can the file's tags be trusted? */
  readonly isTagged: boolean;
}

export const textOfParagraph = ({ stretches }: Paragraph): string => stretches.map(({ text }) => text).join('');

const ended = /[.!?:;]["”’)»]?$/;
/** In a list whose marks are drawn and not written, items end so. */
const endedItem = /;(?:\s(?:and|or|und|oder|et|ou|y|o))?$/i;
/** Lines are as far apart as is usual, give or take this share. */
const tolerance = 1.25;
/** Of a column's width. */
const muchRoom = 0.4;

/** @param lines from top to bottom. @param page its number, from 1 on */
export const paragraphsOf = (lines: readonly Line[], page: number, setting: Setting): readonly Paragraph[] => {
  const groups: Line[][] = [];
  const rightOf = rightSides(lines);
  for (const line of lines) {
    const last = groups.at(-1);
    if (last !== undefined && goesOn(last, line, rightOf(line), setting)) last.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => paragraphOf(group, page, rightOf(group[0]), setting));
};

/** How far to the right lines reach that are set as large as a line. */
const rightSides = (lines: readonly Line[]): ((line: Line | undefined) => number) => {
  const sides = new Map<number, number>();
  for (const { size, right } of lines) sides.set(Math.round(size), Math.max(right, sides.get(Math.round(size)) ?? 0));
  return (line) => sides.get(Math.round(line?.size ?? 0)) ?? 0;
};

/** Does a line belong to the paragraph of those before it? */
const goesOn = (group: readonly Line[], line: Line, right: number, setting: Setting): boolean => {
  const { pitch, size, isTagged } = setting;
  const [first, second] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) return false;
  if (isTagged && line.tag && last.tag) return line.tag.element === last.tag.element;
  const isFar = line.y - last.y > tolerance * pitch * Math.max(line.size, last.size) + 1;
  if (isFar || Math.abs(line.size - last.size) > 0.1 * last.size || isItem(line, last, right)) return false;
  if (goesOnHere(line.text)) return true;
  if (endedItem.test(last.text)) return false;
  if (line.font !== last.font && isSetApart(group, line)) return false;
  const isIndented = line.x > (second ?? first).x + 0.8 * size && ended.test(last.text);
  const isOutdented = second !== undefined && line.x < second.x - 0.8 * size;
  if (isIndented || (isOutdented && ended.test(last.text))) return false;
  return last.size > 1.1 * size || !isEnded(last, line, right);
};

/** A number at the beginning of a line may belong to the sentence before. */
const isItem = (line: Line, last: Line, right: number): boolean =>
  beginsWithBullet(line.text) || (beginsItem(line.text) && (ended.test(last.text) || isEnded(last, line, right)));

/** A heading in letters of its own, over text, or text over a heading. */
const isSetApart = (group: readonly Line[], line: Line): boolean => {
  const fontsIn = (lines: readonly Line[]) => new Set(lines.flatMap(({ pieces }) => pieces.map(({ font }) => font)));
  return fontsIn(group).size === 1 || fontsIn([line]).size === 1;
};

/** Was there room for the next line's first word? Then the line was ended on purpose; without a full stop, where there was much room. */
const isEnded = (last: Line, next: Line, right: number): boolean => {
  const [word = ''] = next.text.split(' ');
  const width = ((next.right - next.x) * word.length) / Math.max(1, next.text.length);
  const room = right - last.right;
  return room > width + next.size && (ended.test(last.text) || room > (right - last.x) * muchRoom);
};

const paragraphOf = (lines: readonly Line[], page: number, right: number, setting: Setting): Paragraph => {
  const { hyphens, isTagged } = setting;
  const last = lines.at(-1);
  const fonts = new Set(lines.map(({ font }) => font));
  return {
    stretches: lines
      .map((line) => stretchesIn(line, page, hyphens))
      .reduce((before, next) => joinStretches(before, next, hyphens)),
    tag: isTagged ? (lines[0]?.tag ?? null) : null,
    size: lines[0]?.size ?? 0,
    font: fonts.size === 1 ? (last?.font ?? '') : '',
    isFull: last !== undefined && right - last.right < 3 * last.size,
  };
};

const stretchesIn = ({ pieces }: Line, page: number, { words }: Hyphens): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const [at, text] of textsOf(pieces).entries()) {
    const { font = '', href = null } = pieces[at] ?? {};
    const last = stretches.at(-1);
    if (text === '') continue;
    if (last !== undefined && last.font === font && last.href === href)
      stretches[stretches.length - 1] = { ...last, text: last.text + text };
    else stretches.push({ text, font, href, page });
  }
  return stretches.map((stretch) => ({ ...stretch, text: closedUp(stretch.text, words) }));
};

/** Both must have at least one stretch. */
export const joinStretches = (
  before: readonly Stretch[],
  next: readonly Stretch[],
  hyphens: Hyphens,
): readonly Stretch[] => {
  const [last, first] = [before.at(-1), next[0]];
  if (last === undefined || first === undefined) return [...before, ...next];
  const [end, start] = joinedAt(last.text.trimEnd(), first.text.trimStart(), hyphens);
  const isSame = last.font === first.font && last.href === first.href && last.page === first.page;
  return isSame
    ? [...before.slice(0, -1), { ...last, text: end + start }, ...next.slice(1)]
    : [...before.slice(0, -1), { ...last, text: end }, { ...first, text: start }, ...next.slice(1)];
};

/** Does a paragraph go on at the top of the next column or page? */
export const runsOver = (before: Paragraph, next: Paragraph): boolean => {
  const [text, following] = [textOfParagraph(before).trim(), textOfParagraph(next).trim()];
  if (ended.test(text) || beginsItem(following) || Math.abs(before.size - next.size) > 0.1 * before.size) return false;
  return goesOnHere(following) || (before.isFull && before.font === next.font && before.font !== '');
};
