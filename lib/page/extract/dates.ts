/** Reads dates as policies write them, in every language of lib/languages. */
import { monthNames } from './text-words';

/** A date with its place in a text. */
export interface FoundDate {
  /** ISO 8601, to the day or, where no day is given, to the month. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const months = new Map(monthNames.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)));
/** Any word: which ones are months is looked up, as regular expressions with so many names take long to set up. */
const month = '(?<month>[a-zß-ÿ]{3,10})';
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|\\.?[º°]|\\.)?';
const year = '(?<year>(?:19|20)\\d\\d)';
/** For text in small letters. */
const forms: readonly RegExp[] = [
  new RegExp(`(?<![a-zß-ÿ\\d])${month}\\.?\\s+${day}(?:\\s*,\\s*|\\s+)(?:(?:of|del?)\\s+)?${year}(?!\\d)`, 'g'),
  new RegExp(
    `(?<![\\d./])${day}(?:\\s+(?:of|de|day of)\\s+|[\\s-]+)${month}\\.?,?(?:\\s+de[l]?\\s+|[\\s-]+)${year}(?!\\d)`,
    'g',
  ),
  /(?<![\d./-])(?<year>(?:19|20)\d\d)[-./](?<month>[01]?\d)[-./](?<day>[0-3]?\d)(?![\d/])/g,
  /(?<![\d./-])(?<first>[0-3]?\d)(?<mark>[-./])(?<second>[0-3]?\d)[-./](?<year>(?:19|20)\d\d|\d\d)(?![\d/])/g,
  /(?<!\d)(?<year>20\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)/g,
  /(?<![\d./-])(?<month>[01]?\d)[-./](?<year>(?:19|20)\d\d)(?![\d/-])/g,
  /(?<![\d./-])(?<year>(?:19|20)\d\d)[-./](?<month>[01]\d)(?![\d/-])/g,
  /(?<year>(?:19|20)\d\d)\s?年\s?(?<month>[01]?\d)\s?月\s?(?<day>[0-3]?\d)\s?日/g,
  new RegExp(`(?<![a-zß-ÿ\\d]|\\d\\s)${month}\\.?,?(?:\\s+(?:of|del?)\\s+|\\s+|-)${year}(?!\\d)`, 'g'),
];
/** Those with the name of a month, which is how most policies write: the others need not be set up for them. */
const writtenForms = forms.filter((form) => form.source.includes('<month>[a-z'));
/** What every date contains: a text without it needs no further search. */
const anyYear = /(?:19|20)\d\d|\d[-./]\d\d?[-./]\d\d/;

/**
 * All dates in a text, in order of their place.
 *
 * @param isDayFirst How to read 03/04/2020 where both could be the month; dotted dates are always day first.
 */
export function findDates(text: string, isDayFirst: boolean): readonly FoundDate[] {
  if (!anyYear.test(text)) return [];
  const small = text.toLowerCase();
  const found: FoundDate[] = [];
  const isNumeric = /\d[-./]\d|\d{8}|年/.test(small);
  for (const form of isNumeric ? forms : writtenForms) {
    for (const match of small.matchAll(form)) {
      const iso = toIso(match.groups ?? {}, isDayFirst);
      const end = match.index + match[0].length;
      if (iso !== null && !found.some((date) => date.start < end && match.index < date.end))
        found.push({ iso, start: match.index, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function toIso(parts: Readonly<Record<string, string | undefined>>, isDayFirst: boolean): string | null {
  const full = parts.year?.length === 2 ? `20${parts.year}` : (parts.year ?? '');
  let monthNumber = monthOf(parts.month ?? '');
  let dayNumber = Number(parts.day ?? 0);
  if (parts.first !== undefined) {
    const numbers = [Number(parts.first), Number(parts.second)];
    const dayAt = Number(numbers[0]) > 12 || (Number(numbers[1]) <= 12 && (isDayFirst || parts.mark === '.')) ? 0 : 1;
    dayNumber = numbers[dayAt] ?? 0;
    monthNumber = numbers[1 - dayAt] ?? 0;
  }
  if (!(monthNumber >= 1 && monthNumber <= 12)) return null;
  const yearMonth = `${full}-${String(monthNumber).padStart(2, '0')}`;
  if (parts.day === undefined && parts.first === undefined) return yearMonth;
  if (dayNumber < 1 || dayNumber > new Date(Date.UTC(Number(full), monthNumber, 0)).getUTCDate()) return null;
  return `${yearMonth}-${String(dayNumber).padStart(2, '0')}`;
}

function monthOf(name: string): number {
  return months.get(name) ?? Number(name || 0);
}
