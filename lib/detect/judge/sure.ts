/** How sure we are that a sentence says what the rules found in it: of the sentences with this figure, so many are right. */
import type { PracticeId, Stance } from '../../policy/practice';
import type { PlacedSentence } from '../split/units';
import type { Language } from '../../languages/language';
import { weights } from './sure-weights';

/** What the rules made of one sentence, for one practice. */
export interface Spoken {
  readonly practice: PracticeId;
  readonly stance: Stance;
  readonly sentence: PlacedSentence;
  /** How many rules agree. */
  readonly rules: number;
}

/** "Flash cookies.", "Do Not Track:" at the head of a paragraph or item is a heading, and has no more words. */
const RUN_IN_WORDS = 4;

/** Items that are no longer ("Your IP address") are whole answers to their lead-in, where nothing closes them. */
const isRunIn = ({ quote, leadIn }: PlacedSentence): boolean =>
  quote.trim().split(/\s+/, RUN_IN_WORDS + 1).length <= RUN_IN_WORDS && (leadIn === null || /[.:]$/.test(quote));

/** The features that weigh: the practice, its stance, and what makes a sentence surer or less sure. */
export const partsOf = (
  { practice, stance, sentence, rules }: Spoken,
  { isPlainDenial, opensWithSpeaker }: Language,
): readonly string[] => {
  const isPlain = stance === 'no' && isPlainDenial(sentence);
  const isHeading = isRunIn(sentence);
  const traits: readonly (readonly [string, boolean])[] = [
    // A plain denial is right whatever it denies; of others, it depends.
    [`${practice}=${stance}`, !isPlain],
    ['plain denial', isPlain],
    ['narrow denial', stance === 'no' && !isPlain],
    ['run-in heading', isHeading],
    ['opens with we, our or you', opensWithSpeaker.test(sentence.text)],
    // Rules that agree on a heading of few words make it no sentence.
    ['two rules', rules > 1 && !isHeading],
    ['three rules', rules > 2 && !isHeading],
  ];
  return [practice, ...traits.filter(([, has]) => has).map(([name]) => name)];
};

/** @returns 0 to 1, in hundredths: the logistic function of the sum of weights; `any` weighs in every sentence */
export const sureness = (parts: readonly string[], by: Readonly<Record<string, number>>): number => {
  const sum = ['any', ...parts].reduce((total, part) => total + (by[part] ?? 0), 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
};

/** @returns 0 to 1, calibrated on labelled sentences: `npm run fit-sureness` shows how well it holds */
export const sureOf = (spoken: Spoken, language: Language): number => sureness(partsOf(spoken, language), weights);
