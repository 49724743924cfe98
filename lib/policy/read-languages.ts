/** Which languages are read: the one place that says so. Apart from the languages themselves, which pages need not load. */

/** First parts of BCP 47 tags. `lib/languages/index.ts` must provide each. */
export const readLanguages = ['en', 'de', 'fr', 'es'] as const;
export type ReadLanguage = (typeof readLanguages)[number];

/**
 * @param tag BCP 47; `und` is too little text to tell: such a page is read as English, and may have nothing to say
 * @returns null for a language that is not read
 */
export const readLanguageOf = (tag: string): ReadLanguage | null => {
  const [first = ''] = tag.toLowerCase().split('-');
  return first === 'und' ? 'en' : (readLanguages.find((one) => one === first) ?? null);
};
