/** Finds the date that a policy states of itself: last updated, effective, as of. */
import type { Block } from '../../policy/document';
import { findDates, type FoundDate } from './dates';
import { lastSentence } from './last-sentence';
import { isPolicyName } from '../recognise/names';
import { dated, effective, law, ofPage, otherDate, updated } from './text-words';

/** What announces the date, the surest first; for small letters. */
const cues: readonly { readonly words: RegExp; readonly weight: number }[] = [
  { words: updated, weight: 4 },
  { words: effective, weight: 3 },
  { words: dated, weight: 2 },
];

/** How far from its cue a date may stand, in characters. */
const reach = 60;
/** The date stands near the top or the end of a policy; these many blocks are near. */
const nearTop = 12;
const nearEnd = 8;
/** A date alone in one of the last blocks is a signature's. */
const atEnd = 3;

interface Candidate {
  readonly iso: string;
  readonly weight: number;
}

/**
 * @param blocks The policy's text.
 * @param isDayFirst Is 03/04/2020 in April?
 * @returns ISO 8601, to the month where the policy gives no day; null where it states no date of its own.
 */
export function findEffectiveDate(blocks: readonly Block[], isDayFirst: boolean): string | null {
  const candidates = blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    const isLabel = block.text.length < 40 && next !== undefined && next.text.length < 40 && !/\d{4}/.test(block.text);
    const place = at < nearTop ? 1.5 : at >= blocks.length - nearEnd ? 1 : 0;
    const mayBeAlone = at < nearTop || at >= blocks.length - atEnd;
    return datesOf(isLabel ? `${block.text} ${next.text}` : block.text, isDayFirst, mayBeAlone).map(
      (found): Candidate => ({ ...found, weight: found.weight + place }),
    );
  });
  return surestOf(candidates).sort().at(-1) ?? null;
}

/** Where another line tells the day of the same month, that day: "Version 2 – May 2024" beside "in force from 3 May 2024". */
function surestOf(candidates: readonly Candidate[]): string[] {
  const best = Math.max(...candidates.map((found) => found.weight));
  return candidates
    .filter((found) => found.weight === best)
    .map(({ iso }) => candidates.find((other) => other.iso.startsWith(`${iso}-`))?.iso ?? iso);
}

/** A longer line tells more than a date, in characters. */
const longestLine = 60;
/** Between the entries of one line: "Legal · Updated 3 May 2024 · v1.2". */
const separator = /\s[|·•–—]\s/;
/** What stands beside the text must tell more than that something bears a date. */
const leastBeside = 2;

/** The date that a line tells beside the policy's text, as sites set it above or under a document; null where several lines tell different ones. */
export function findDateBeside(lines: readonly string[], isDayFirst: boolean): string | null {
  const parts = lines.flatMap((line, at) => [
    ...line.split(separator),
    ...(/\d{4}/.test(line) ? [] : [`${line} ${lines[at + 1] ?? ''}`]),
  ]);
  const told = parts.filter(
    (line) => line.length <= longestLine && /\d/.test(line) && !ofPage.test(line.toLowerCase()),
  );
  const dates = told.flatMap((line) => datesOf(line, isDayFirst, false).filter(({ weight }) => weight > leastBeside));
  const [date, another] = new Set(surestOf(dates));
  return (another ? null : date) ?? null;
}

/** From this day on the GDPR applies (its article 99): a sentence that names a law tells the law's date, however far before. */
const gdpr = '2018-05-25';

function datesOf(text: string, isDayFirst: boolean, mayBeAlone: boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  // What announces one date says nothing of the next.
  let last = 0;
  for (const date of findDates(text, isDayFirst)) {
    const from = date.iso === gdpr ? 0 : Math.max(last, date.start - reach);
    const before = lastSentence(text.slice(from, date.start)).toLowerCase();
    last = date.end;
    const [after = ''] = text
      .slice(date.end, date.end + reach / 2)
      .toLowerCase()
      .split(/[.;]/);
    const weight = weightOf(before, after) || (mayBeAlone && isAlone(text, date) ? 1 : 0);
    // Asked last: most dates are done without these expressions.
    if (weight > 0 && !isOfOther(weight, before, after)) found.push({ iso: date.iso, weight });
  }
  return found;
}

/** A law has a date of its own, on either side unless told apart, but none behind an update; "#2019-04-10" is a generator's text. */
function isOfOther(weight: number, before: string, after: string): boolean {
  const beside = weight < 4 ? after.split(/[|·–—]/)[0] : '';
  return otherDate.test(before) || law.test(`${before} ${beside}`);
}

function weightOf(before: string, after: string): number {
  return cues.find(({ words }) => words.test(before) || words.test(after))?.weight ?? 0;
}

function isAlone(text: string, { start, end }: FoundDate): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return end - start > text.length - 4 || isName(before, after) || isLastEntry(before, after);
}

/** "Kiteline Ltd. | 3 May 2024", "Lyon, le 3 mai 2024". */
const isLastEntry = (before: string, after: string): boolean =>
  after === '' && before.length < longestLine && /\s[|·•–—]\s$|^\p{Lu}[\p{L} -]+,(?: a| den| le)? $/u.test(before);

/** "Privacy policy (3 May 2024)": the policy's name, and its date behind it. */
function isName(before: string, after: string): boolean {
  return !/[a-z]/i.test(after) && isPolicyName(before.split(/[(–—:,|]/)[0]?.trim() ?? '');
}
