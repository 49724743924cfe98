/** The languages that are read, each with all that reading in it takes. */
import { english } from './en';
import type { Language } from './language';
import { type ReadLanguage, readLanguageOf } from '../policy/read-languages';

const languages: Readonly<Record<ReadLanguage, Language>> = { en: english };

/** @returns null for a language that is not read */
export const languageOf = (tag: string): Language | null => {
  const found = readLanguageOf(tag);
  return found && languages[found];
};
