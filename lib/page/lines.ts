/** Splits a passage where its line breaks set paragraphs, headings or list items apart; other breaks are spaces. */
import type { Passage, Run } from './frame';

const bullet = /^\s*(?:[•·▪◦‣●○■□➢➤✓*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s/i;
/** Longer lines may be one text that was wrapped by hand, in characters. */
const longestEntry = 60;
const sentenceEnd = /[.!?:;]["”’)]?\s*$/;

/** Does this text begin like a list item that is written out by hand ("• …", "- …", "1. …")? */
export function startsLikeItem(text: string): boolean {
  return bullet.test(text);
}

/** The text of some runs, not yet collapsed. */
export function rawText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** Is all text of these runs bold? */
export function isBold(runs: readonly Run[]): boolean {
  return runs.every((run) => run.frame.strong || run.text.trim() === '');
}

/** The passage as one or more, cut at line breaks that mean more than a space. */
export function splitLines(passage: Passage): readonly Passage[] {
  if (!passage.runs.some((run) => run.node === null)) return [passage];
  const parts: { runs: Run[]; isEntry: boolean }[] = [];
  let breaks = 0;
  for (const line of linesOf(passage.runs)) {
    if (rawText(line).trim() === '') {
      breaks++;
      continue;
    }
    const last = parts.at(-1);
    const isEntry = last !== undefined && isListing(last, line);
    if (last === undefined || breaks > 0 || isEntry || isApart(last.runs, line))
      parts.push({ runs: [...line], isEntry });
    else last.runs.push(...line);
    breaks = 0;
  }
  return parts.map((part) => ({ frame: passage.frame, ...part }));
}

/** After a line that ends in a colon, short lines are a list even without marks. */
function isListing(last: { readonly runs: readonly Run[]; readonly isEntry: boolean }, line: readonly Run[]): boolean {
  const text = rawText(last.runs).trim();
  const isOpen = text.endsWith(':') || (last.isEntry && text.length < longestEntry);
  return isOpen && rawText(line).trim().length < longestEntry;
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
  return startsLikeItem(rawText(after)) || sentenceEnd.test(text) || isBold(before) !== isBold(after);
}
