/** The language of a policy: its name, and whether the detector can read it. */

import type { Translate } from './translate';

/** First parts of BCP 47 tags. `und` is too little text to tell: such a page is read, and may have nothing to say. */
const readable: readonly string[] = ['en', 'und'];

export const isReadable = (tag: string): boolean => readable.includes(tag.split('-')[0]?.toLowerCase() ?? '');

/**
 * "German", in the language of the interface.
 * @param tag BCP 47; a page may state anything. Null for `und` and for what is no tag of a known language.
 */
export const languageName = (tag: string, locale: string): string | null => {
  if (tag === 'und') return null;
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** The same, or that it was not recognised. */
export const languageInWords = (tag: string, t: Translate): string =>
  languageName(tag, t('locale')) ?? t('state.unknownLanguage');
