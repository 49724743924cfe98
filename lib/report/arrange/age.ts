/** A policy's date in words: when it was, and how long ago. */

const day = 86_400_000;
const units = [
  { unit: 'year', days: 365.25 },
  { unit: 'month', days: 30.44 },
  { unit: 'week', days: 7 },
  { unit: 'day', days: 1 },
] as const;

/**
 * "10 years ago", "1 month ago", "today"; the largest unit of which at least one has passed, rounded down.
 * @param date ISO 8601 date or month, read as UTC
 * @param now the moment to count from
 * @param locale BCP 47
 */
export const ageInWords = (date: string, now: Date, locale: string): string => {
  const days = Math.floor((now.getTime() - Date.parse(date)) / day);
  const { unit, days: length } = units.find((candidate) => Math.abs(days) >= candidate.days) ?? {
    unit: 'day',
    days: 1,
  };
  const numeric = unit === 'day' ? 'auto' : 'always'; // "today", but "1 year ago": "last year" may be two weeks ago
  return new Intl.RelativeTimeFormat(locale, { numeric }).format(-Math.trunc(days / length), unit);
};

/** "9 November 2016", or "November 2016" where the date tells no more, in the order and language of the locale. */
export const dateInWords = (date: string, locale: string): string => {
  const shown = date.length > 'YYYY-MM'.length ? ({ day: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', ...shown, timeZone: 'UTC' }).format(
    new Date(date),
  );
};
