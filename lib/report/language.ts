/** The language of a policy: its name, and whether the detector can read it. */
import { isFirstReading, readLanguageOf } from '../policy/read-languages';
import type { Translate } from './translate';

/** @param tag BCP 47 */
export const isReadable = (tag: string): boolean => readLanguageOf(tag) !== null;

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

/**
 * That more is overlooked in this language than in others, because it has only begun to be read; null where that is not so.
 * @param tag BCP 47
 */
export const firstReadingInWords = (tag: string, t: Translate): string | null =>
  isFirstReading(tag) ? t('policy.firstReading', [languageInWords(tag, t)]) : null;
