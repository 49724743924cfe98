/** A text as the offers' patterns read it: spelled sentence by sentence, so that no pattern runs over the end of one. */
import { rememberWords } from '../languages/remember-words';
import { sentencesOf } from './linked-sentences';

/** The links of one block ask for the same few sentences, headings and lead-ins. */
export const FEW_TEXTS = 100;

const spellAll = (text: string): string =>
  sentencesOf(text)
    .map(({ normal }) => normal)
    .join('') || ' ';

/** @returns words and marks, each with a space before and after; an empty word between sentences */
export const toWords = rememberWords(spellAll, FEW_TEXTS);

const endsSentence = /[.!?]["”’)\]]*$/;

/** @returns the words of two texts that follow each other, the second one behind the end of a sentence or not */
export const toWordsOf = (before: string, text: string): string =>
  (endsSentence.test(before) ? toWords(before) : toWords(before).trimEnd()) + toWords(text);
