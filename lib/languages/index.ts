/** The languages that are read, each with all that reading in it takes. */
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import type { Language } from './language';
import { type ReadLanguage, readLanguageOf } from '../policy/read-languages';

const languages: Readonly<Record<ReadLanguage, Language>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
};

/** @returns null for a language that is not read */
export const languageOf = (tag: string): Language | null => {
  const found = readLanguageOf(tag);
  return found && languages[found];
};
