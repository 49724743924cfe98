/** A passage's visible text with its links and emphasis: white space collapsed, invisible characters left out. */
import type { Emphasis, Link } from '../../policy/document';
import type { Run } from './open-element';

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Letters that typesetting joins ("ﬁ"), and accents that stand apart from their letters. */
const ligature = /[\ufb00-\ufb06]/g;
const accent = /[\u0300-\u036f]/;

/** Text with the marks that belong to stretches of it. */
export interface MarkedText {
  readonly text: string;
  readonly links: readonly Link[];
  readonly emphasis: readonly Emphasis[];
}

/** The text in the usual spelling of its letters, without soft hyphens and zero-width characters; white space stays. */
export function fold(text: string): string {
  const letters = text.replace(invisible, '').replace(ligature, (joined) => joined.normalize('NFKC'));
  return accent.test(letters) ? letters.normalize('NFC') : letters;
}

/** Folded, and white space collapsed to single spaces; not trimmed. */
export function collapse(text: string): string {
  return fold(text).replace(/\s{2,}|[^\S ]/g, ' ');
}

/**
 * Joins runs into one text.
 *
 * @param base The address that relative links are resolved against, or null to leave them as written.
 */
export function joinRuns(runs: readonly Run[], base: string | null): MarkedText {
  const stretches: { start: number; end: number; run: Run }[] = [];
  let text = '';
  for (const run of runs) {
    let piece = collapse(run.text);
    if (text === '' || text.endsWith(' ')) piece = piece.trimStart();
    if (piece === '') continue;
    stretches.push({ start: text.length, end: text.length + piece.length, run });
    text += piece;
  }
  text = text.trimEnd();
  const marks = { text, links: [] as Link[], emphasis: [] as Emphasis[] };
  for (const { start, end, run } of stretches) {
    if (run.open.href === null && !run.open.strong && !run.open.em) continue;
    const stretch = trimmed(text, start, Math.min(end, text.length));
    if (stretch === null) continue;
    const href = run.open.href === null ? null : resolveLink(run.open.href, base);
    if (href !== null) extend(marks.links, text, { ...stretch, href });
    if (run.open.strong) extend(marks.emphasis, text, { ...stretch, kind: 'strong' });
    if (run.open.em) extend(marks.emphasis, text, { ...stretch, kind: 'em' });
  }
  return marks;
}

/** A list mark that is written out by hand; numbers and letters stay, as they are referred to. */
const bullet = /^[•·▪◦‣●○■□➢➤✓*–—-]\s+/;

/** The text without the mark of a list item at its start, which is no part of the sentence. */
export function withoutBullet(marked: MarkedText): MarkedText {
  const length = bullet.exec(marked.text)?.[0].length ?? 0;
  return length === 0
    ? marked
    : {
        text: marked.text.slice(length),
        links: marked.links.flatMap((link) => moved(link, length)),
        emphasis: marked.emphasis.flatMap((stretch) => moved(stretch, length)),
      };
}

/** A mark that starts so many characters earlier; none where nothing of it is left. */
function moved<T extends Link | Emphasis>(mark: T, by: number): readonly T[] {
  return mark.end > by ? [{ ...mark, start: Math.max(0, mark.start - by), end: mark.end - by }] : [];
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return start < end ? { start, end } : null;
}

/** Adds a mark, joined to the one before it when only a space lies between two of the same sort. */
function extend<T extends Link | Emphasis>(marks: T[], text: string, next: T): void {
  const last = marks.findLast((mark) => sort(mark) === sort(next));
  if (last !== undefined && text.slice(last.end, next.start).trim() === '')
    marks[marks.indexOf(last)] = { ...last, end: next.end };
  else marks.push(next);
}

function sort(mark: Link | Emphasis): string {
  return 'href' in mark ? mark.href : mark.kind;
}

/**
 * A link's target as the document holds it; null for what is no address (data, empty). Where the page's own script
 * decides what happens, as with the buttons of consent managers, it is the page's address and `#`: never the script.
 */
export function resolveLink(href: string, base: string | null): string | null {
  const written = href.trim();
  const compact = written.replace(/[\0- ]/g, '').toLowerCase();
  if (written === '#' || compact.startsWith('javascript:')) return `${(base ?? '').replace(/#.*/s, '')}#`;
  if (written === '' || /^(?:data|vbscript|blob|about):/.test(compact)) return null;
  if (base === null || /^mailto:/i.test(written)) return written;
  return URL.canParse(written, base) ? new URL(written, base).href : written;
}

/** A letter with the accents that follow it, or any other character. */
const letter = /[^\u0300-\u036f][\u0300-\u036f]+|[^]/g;

/** Where a piece of text that shows something stands, and what it shows: one character or, of a ligature, some. */
export interface Shown {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The pieces of a text that are neither white space nor invisible. */
export function shownIn(text: string): readonly Shown[] {
  return [...text.matchAll(letter)].flatMap(({ 0: piece, index }) => {
    const shown = collapse(piece).trim();
    return shown === '' ? [] : [{ start: index, end: index + piece.length, text: shown }];
  });
}
