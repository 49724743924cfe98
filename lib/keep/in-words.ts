/** Days and sizes in words. */
import type { Translate } from '../report/translate';

/** "12 Mar 2026", in the reader's own time. */
export const dayInWords = (moment: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(moment);

const secondInWords = (moment: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(moment);

/** When a version was read first and last, in milliseconds. */
export interface Seen {
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/** "Read on 12 Mar 2026", or from when to when. */
export const seenInWords = ({ firstSeen, lastSeen }: Seen, t: Translate, inWords = dayInWords): string => {
  const [first, last] = [inWords(firstSeen, t('locale')), inWords(lastSeen, t('locale'))];
  return first === last ? t('policies.seenOnce', [first]) : t('policies.seen', [first, last]);
};

/** When each of several was read: by days, or to the second where the days of two are the same. */
export const eachSeenInWords = (versions: readonly Seen[], t: Translate): readonly string[] => {
  const days = versions.map((version) => seenInWords(version, t));
  return versions.map((version) => {
    const own = seenInWords(version, t);
    return days.indexOf(own) === days.lastIndexOf(own) ? own : seenInWords(version, t, secondInWords);
  });
};

/** "12.3 kB" or "4.5 MB" (a kilobyte is 1,000 bytes). */
export const sizeInWords = (bytes: number, locale: string): string => {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const size = bytes / (bytes < 1_000_000 ? 1_000 : 1_000_000);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
};
