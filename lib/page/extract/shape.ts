/** Decides what a passage is: heading, paragraph, list item or table cell. */
import type { BlockKind } from '../../policy/document';
import { letters } from './count-words';
import { findDates } from './dates';
import { enclosingTag, type Passage } from './open-element';
import { isMarked, rawText, startsLikeItem } from './lines';
import { isOfPrivacy } from '../recognise/names';

/** Headings that are only set in bold stand below the real ones, and captions below all others. */
const boldLevel = 5;
const captionLevel = 6;
/** A line that may be a heading has no more words. */
const longestHeading = 14;
const letter = new RegExp(`(?!\\d)[${letters}]`);
/** What follows a heading is longer than this, in characters. */
const headedText = 120;
/** The same within a list item, where both are blocks of their own. */
const openedText = 40;

/** A block's kind and level. */
export interface Shape {
  readonly kind: BlockKind;
  readonly level: number;
}

/** A passage between its neighbours. */
export interface Context {
  readonly passage: Passage;
  /** Its visible text. */
  readonly text: string;
  readonly next: Passage | null;
  readonly before: { readonly kind: BlockKind; readonly text: string } | null;
  readonly isDataCell: boolean;
}

export function shapeOf(context: Context): Shape {
  const { passage, text, next } = context;
  const { heading, item, depth } = passage.open;
  if (heading !== null) return { kind: 'heading', level: levelOf(heading.element) };
  const isHeading = looksLikeHeading(passage, text) || isNumberedHeading(text, next);
  if (item !== null && !(isHeading && opensItem(passage, next))) return { kind: 'item', level: Math.max(1, depth) };
  if (context.isDataCell) return { kind: 'cell', level: 0 };
  if (isHeading && !passage.isEntry)
    return { kind: 'heading', level: enclosingTag(passage.open, 'caption') === null ? boldLevel : captionLevel };
  return passage.isEntry || startsLikeItem(text) || isListed(context)
    ? { kind: 'item', level: 1 }
    : { kind: 'paragraph', level: 0 };
}

function levelOf(element: Element): number {
  const named = /^h([1-6])$/.exec(element.localName)?.[1] ?? element.getAttribute('aria-level');
  return Math.min(6, Math.max(1, Number(named) || 2));
}

function looksLikeHeading(passage: Passage, text: string): boolean {
  const words = text.split(' ', longestHeading + 1).length;
  if (words > longestHeading || /[,;]$/.test(text) || !letter.test(text) || (words > 8 && text.endsWith('.')))
    return false;
  // In capitals, too, what ends in a full stop is a sentence, and what ends in a colon leads on to something.
  const isShouted =
    words <= (/[.:]$/.test(text) ? 4 : 10) && text === text.toUpperCase() && text !== text.toLowerCase();
  return (isMarked(passage.runs) || isShouted) && !isDated(text);
}

/** "Last updated: 3 May 2024" is no heading, however it is set; a policy's name with its date is one. */
function isDated(text: string): boolean {
  return findDates(text, true).length > 0 && !isOfPrivacy(text);
}

/** "2. What we collect" over a paragraph. */
function isNumberedHeading(text: string, next: Passage | null): boolean {
  if (next === null || text.length > 80) return false;
  const first = /^(?:(?:\d{1,2}\.)*\d{1,2}|[A-Z]|[IVX]+)[.)]? (\S).*[^.,;:]$/.exec(text)?.[1] ?? '';
  return first !== first.toLowerCase() && rawText(next.runs).trim().length > headedText;
}

/** Is there more in the item than its first, heading-like line? */
function opensItem({ open }: Passage, next: Passage | null): boolean {
  if (next === null || next.open.item !== open.item) return false;
  return rawText(next.runs).length > (next.open === open ? headedText : openedText);
}

/** Paragraphs that are the parts of one sentence: "We share data with:", "our partners;", "and the police." */
function isListed({ before, text }: Context): boolean {
  if (before === null || text.length > 300) return false;
  const goesOn = /(?:[;,]|[;,]\s*(?:and|or|und|oder|et|ou|y|o))$/i;
  if (before.kind === 'item') return goesOn.test(before.text);
  return before.text.endsWith(':') && goesOn.test(text);
}
