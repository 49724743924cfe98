/** Days and sizes in words. */

/** "12 Mar 2026", in the reader's own time. */
export const dayInWords = (moment: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(moment);

/** "12.3 kB" or "4.5 MB" (a kilobyte is 1,000 bytes). */
export const sizeInWords = (bytes: number, locale: string): string => {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const size = bytes / (bytes < 1_000_000 ? 1_000 : 1_000_000);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
};
