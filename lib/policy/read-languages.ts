/** Which languages are read, and for what: the one place that says so. Apart from the languages themselves, which pages need not load. */
import { unlearnt } from './unlearnt';
import type { PracticeId } from './practice';

/** First parts of BCP 47 tags. `lib/languages/index.ts` must provide each. */
export const readLanguages = ['en', 'de', 'fr', 'es', 'it'] as const;
export type ReadLanguage = (typeof readLanguages)[number];

/**
 * @param tag BCP 47; `und` is too little text to tell: such a page is read as English, and may have nothing to say
 * @returns null for a language that is not read
 */
export const readLanguageOf = (tag: string): ReadLanguage | null => {
  const [first = ''] = tag.toLowerCase().split('-');
  return first === 'und' ? 'en' : (readLanguages.find((one) => one === first) ?? null);
};

/**
 * Languages that are only begun: so few policies in them are labelled that more is overlooked than in the others, which whoever reads a
 * report is told. `docs/languages.md` says when a language is taken off this list.
 */
const firstReadings: readonly ReadLanguage[] = ['it'];

/** @param tag BCP 47 */
export const isFirstReading = (tag: string): boolean => {
  const language = readLanguageOf(tag);
  return language !== null && firstReadings.includes(language);
};

/**
 * Too few examples of some practices are labelled in a language to look for them: silence about them is no answer.
 * @param tag BCP 47, of a language that is read
 */
export const isLookedFor = (practice: PracticeId, tag: string): boolean => {
  const language = readLanguageOf(tag);
  return language === null || !unlearnt[language].includes(practice);
};
