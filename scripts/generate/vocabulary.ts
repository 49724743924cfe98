/** The words of all languages by which pages are recognised and dated, joined into expressions. */
import { join } from 'node:path';
import { dates as germanDates } from '../../lib/languages/de/dates';
import { policies as german } from '../../lib/languages/de/policies';
import { sitePolicy as germanSites } from '../../lib/languages/de/site-policy';
import { dates as englishDates } from '../../lib/languages/en/dates';
import { policies as english } from '../../lib/languages/en/policies';
import { sitePolicy as englishSites } from '../../lib/languages/en/site-policy';
import { dates as spanishDates } from '../../lib/languages/es/dates';
import { policies as spanish } from '../../lib/languages/es/policies';
import { sitePolicy as spanishSites } from '../../lib/languages/es/site-policy';
import { dates as frenchDates } from '../../lib/languages/fr/dates';
import { policies as french } from '../../lib/languages/fr/policies';
import { sitePolicy as frenchSites } from '../../lib/languages/fr/site-policy';
import { dates as italianDates } from '../../lib/languages/it/dates';
import { policies as italian } from '../../lib/languages/it/policies';
import { sitePolicy as italianSites } from '../../lib/languages/it/site-policy';
import { policies as dutch } from '../../lib/languages/nl/policies';
import { policies as portuguese } from '../../lib/languages/pt/policies';
import { generated } from './generated';

const folder = join(import.meta.dirname, '../../lib/page');

/** One field of every language as one list, each entry once. */
const all = <Field extends string>(
  languages: readonly Readonly<Record<Field, readonly string[]>>[],
  field: Field,
): string => [...new Set(languages.flatMap((language) => language[field]))].join('|');

/** The last two are recognised, and not read. */
const policies = [english, german, french, spanish, italian, portuguese, dutch];
const dates = [englishDates, germanDates, frenchDates, spanishDates, italianDates];
const sites = [englishSites, germanSites, frenchSites, spanishSites, italianSites];

const policyOf = (field: keyof typeof english): string => all(policies, field);
const dateOf = (field: Exclude<keyof typeof englishDates, 'months'>): string => all(dates, field);

/** No letter stands before or after: `\b` does not know letters with accents. */
const word = (alternatives: string): string => `(?<![a-zß-ÿ])(?:${alternatives})(?![a-zß-ÿ])`;

const made = (name: string, source: string, flags = ''): string =>
  `export const ${name} = (): RegExp => /${source}/${flags};\n`;
const kept = (name: string, source: string, flags = ''): string => `export const ${name} = /${source}/${flags};\n`;

/** The names of each month in all languages, the number of the month by each. */
const months = englishDates.months.map((_, at) => [...new Set(dates.flatMap((language) => language.months[at] ?? []))]);

/** Path and content of each file. */
export const vocabularyFiles: Readonly<Record<string, string>> = {
  [join(folder, 'recognise/policy-words.ts')]:
    `${generated('The words of every language in lib/languages by which policies are recognised, joined.')}
/**
 * Expressions stand in functions: most pages never need them, and making them all takes longer than the first look.
 * None has the flag u: compiling one expression with it costs a page a millisecond.
 */
${[
  made('ofPrivacy', policyOf('privacy'), 'i'),
  made('ofData', policyOf('data'), 'i'),
  made('policyKind', `\\b(?:${policyOf('kinds')})s?\\b`, 'i'),
  made('aboutPolicies', `\\b(?:${policyOf('about')})s?\\b|[?@]`, 'i'),
  made('contractName', `\\b(?:${policyOf('contracts')})\\b`, 'i'),
  made('practice', `${policyOf('practicePhrases')}|\\b(?:${policyOf('practiceStems')})`, 'g'),
  made('contract', `\\b(?:${policyOf('contractWords')})\\b`, 'g'),
  made('dataWords', policyOf('dataWords'), 'gi'),
  made('advice', `\\b(?:${policyOf('advice')})\\b`, 'g'),
  made('report', `\\b(?:${policyOf('report')})\\b`, 'g'),
  made('address', `\\b(?:${policyOf('address')})\\b`, 'g'),
].join('\n')}`,
  [join(folder, 'extract/text-words.ts')]:
    `${generated('The words of every language in lib/languages by which the text of a policy is read, joined.')}
${[
  kept('sharedHeading', `\\b(?:${policyOf('sharedHeadings')})\\b`, 'i'),
  made('formalities', `(?<![a-zß-ÿ])(?:${policyOf('formalities')})`, 'g'),
  kept('updated', word(dateOf('updated'))),
  kept('effective', word(dateOf('effective'))),
  kept('dated', word(dateOf('dated'))),
  kept('law', `\\b(?:${dateOf('laws')})\\b|${dateOf('lawParts')}`),
  kept('otherDate', `\\b(?:${dateOf('otherDates')})\\b|©|#$`),
  kept('ofPage', word(dateOf('pages'))),
  kept('policyTopic', all(sites, 'privacy'), 'i'),
  kept('settingsLabel', `\\b(?:${all(sites, 'settings')})\\b`, 'i'),
  kept('partName', word(all(sites, 'parts')), 'i'),
  kept('nextLabel', `^\\W*(?:${all(sites, 'next')})\\s*(?:$|[:»›>→–-])`, 'i'),
  kept('partTopic', word(all(sites, 'topics')), 'i'),
  kept('notPart', word(all(sites, 'notParts')), 'i'),
  kept('ofOthers', word(all(sites, 'others')), 'i'),
].join('\n')}
/** Of each month from January on, its names. */
export const monthNames: readonly string[] = ${JSON.stringify(months.map((names) => names.join(' ')))};

/** Paths at which sites keep policies, by language. */
export const usualPaths: Readonly<Record<string, readonly string[]>> = ${JSON.stringify({
      en: englishSites.usualPaths,
      de: germanSites.usualPaths,
      fr: frenchSites.usualPaths,
      es: spanishSites.usualPaths,
      it: italianSites.usualPaths,
    })};`,
};
