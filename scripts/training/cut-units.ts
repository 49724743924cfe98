/** Cuts a page into the units that labels are put to: its sentences, list items and table cells. */
import { splitSentences } from '../../lib/detect/split/borders';
import { borders as german } from '../../lib/languages/de/borders';
import { english } from '../../lib/languages/en';
import { borders as spanish } from '../../lib/languages/es/borders';
import { borders as french } from '../../lib/languages/fr/borders';
import { borders as italian } from '../../lib/languages/it/borders';
import type { SentenceBorders } from '../../lib/languages/language';
import type { Block, PolicyDocument } from '../../lib/policy/document';
import type { TextUnit } from './texts';

const bordersIn = { en: english.borders, de: german, fr: french, es: spanish, it: italian };
type CutLanguage = keyof typeof bordersIn;

export const cutLanguages: readonly string[] = Object.keys(bordersIn);
const isCut = (language: string): language is CutLanguage => cutLanguages.includes(language);

/** Fewer are no policy, in words. */
const FEWEST_WORDS = 300;

const unitsIn = ({ kind, text, headings, leadIn }: Block, borders: SentenceBorders): readonly TextUnit[] =>
  kind === 'heading'
    ? []
    : splitSentences(text, borders).map(({ start, end }) => ({
        kind,
        heading: headings.at(-1) ?? null,
        leadIn,
        text: text.slice(start, end),
      }));

/**
 * @param language the language that the page should be in
 * @returns its units in order, without its headings
 * @throws Error where the page is in another language, or too short for a policy
 */
export const cutUnits = ({ blocks, words, language: found }: PolicyDocument, language: string): readonly TextUnit[] => {
  if (!isCut(language)) throw new Error(`${language} is none of ${cutLanguages.join(', ')}`);
  if (found !== language) throw new Error(`this page is in "${found}", not in "${language}"`);
  if (words < FEWEST_WORDS) throw new Error(`this page has ${words} words, fewer than ${FEWEST_WORDS}`);
  return blocks.flatMap((block) => unitsIn(block, bordersIn[language]));
};
