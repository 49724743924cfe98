/** The languages in which a request can be written. */
import type { Letter } from '../letter';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { spanish } from './spanish';

/** BCP 47. */
export const letterLanguages = ['en', 'de', 'es', 'fr'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

export const letters: Readonly<Record<LetterLanguage, Letter>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
};
