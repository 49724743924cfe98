/** Fails when a language of the interface lacks a message, or has one that does not fit the English. */
import { localeProblems } from './shared/locale-problems';
import { locales, original } from './shared/locales';

const problems = [...locales].flatMap(([name, locale]) =>
  localeProblems(locale, name === 'en' ? locale : original).map((problem) => `locales/${name}.yml: ${problem}`),
);
for (const problem of problems) console.error(problem);
console.log(`${locales.size} languages, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
