/** Splits a passage where its line breaks set paragraphs, headings or list items apart; other breaks are spaces. */
import type { Passage, Run } from './open-element';
import { fold } from './white-space';

const bullet = /^\s*(?:[•·▪◦‣●○■□➢➤✓*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s/i;
/** Longer lines may be one text that was wrapped by hand, in characters. */
const longestEntry = 60;
const sentenceEnd = /[.!?:;]["”’)]?\s*$/;

/** Does this text begin like a list item that is written out by hand ("• …", "- …", "1. …")? */
export function startsLikeItem(text: string): boolean {
  return bullet.test(text);
}

/** Where a line was wrapped by hand, the one before it is long, or it goes on in small letters. */
const opening = /^\s*[A-ZÀ-ÖØ-Þ]/;

/** The text of some runs, folded, and not yet collapsed. */
export function rawText(runs: readonly Run[]): string {
  return fold(runs.map((run) => run.text).join(''));
}

/** Is all text of these runs bold? */
function isBold(runs: readonly Run[]): boolean {
  return runs.every((run) => run.open.strong || run.text.trim() === '');
}

/** Is all of it underlined, and no link? */
function isUnderlined(runs: readonly Run[]): boolean {
  return runs.every(({ text, open }) => text.trim() === '' || (open.underlined && open.href === null));
}

/** Is it set apart from plain text, as headings are that bear no other sign? */
export function isMarked(runs: readonly Run[]): boolean {
  return isBold(runs) || isUnderlined(runs);
}

interface Part {
  readonly runs: Run[];
  readonly isEntry: boolean;
  /** Do blank lines part the list that it belongs to? */
  readonly isSpaced: boolean;
}

/** The passage as one or more, cut at line breaks that mean more than a space. */
export function splitLines(passage: Passage): readonly Passage[] {
  if (!passage.runs.some((run) => run.node === null)) return [passage];
  const parts: Part[] = [];
  let breaks = 0;
  for (const line of linesOf(passage.runs)) {
    if (rawText(line).trim() === '') {
      breaks++;
      continue;
    }
    const last = parts.at(-1);
    const isEntry = last !== undefined && isListing(last, line, breaks > 0);
    if (last === undefined || breaks > 0 || isEntry || isApart(last.runs, line))
      parts.push({ runs: [...line], isEntry, isSpaced: breaks > 0 && (last?.isEntry !== true || last.isSpaced) });
    else last.runs.push(...line);
    breaks = 0;
  }
  return parts.map(({ runs, isEntry }) => ({ open: passage.open, runs, isEntry }));
}

/** After a line that ends in a colon, short lines are a list even without marks, up to one without the mark. */
function isListing(last: Part, line: readonly Run[], isBlankBetween: boolean): boolean {
  const text = rawText(last.runs).trim();
  const next = rawText(line);
  if (next.trim().length >= longestEntry) return false;
  if (text.endsWith(':')) return true;
  // A sentence behind a blank line is no part of the list: a negation in it says nothing about the list.
  const isAfter = isBlankBetween && !last.isSpaced && /[.!?]\s*$/.test(next);
  const goesOn = !isAfter && startsLikeItem(text) === startsLikeItem(next);
  return last.isEntry && text.length < longestEntry && goesOn;
}

function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    lines[lines.length - 1]?.push(run);
    if (run.node === null) lines.push([]);
  }
  return lines;
}

function isApart(before: readonly Run[], after: readonly Run[]): boolean {
  const text = rawText(before);
  const next = rawText(after);
  const isWrapped = before.at(-1)?.open.isPreformatted === true && !opening.test(next);
  const endsEarly = before.at(-1)?.open.isPreformatted === true && lastLine(text).length < longestEntry;
  return (
    startsLikeItem(next) ||
    (!isWrapped && (endsEarly || sentenceEnd.test(text))) ||
    isBold(before) !== isBold(after) ||
    isUnderlined(before) !== isUnderlined(after)
  );
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}
