/** Sentences in a language that is not read: they are only quoted, so that their borders need no list of the language's own. */
import type { Language } from './language';

const numberOfPoint = /^\s*(?:\d{1,2}\.)+\s*$/;
const word = /[\p{L}\p{N}]+/gu;

export const unread: Pick<Language, 'borders' | 'spell' | 'choices'> = {
  borders: {
    endsSentence: () => false,
    isBorder: () => true,
    isLabel: (piece) => numberOfPoint.test(piece),
  },
  spell: (text) => ` ${(text.toLowerCase().match(word) ?? []).join(' ')} `,
  choices: null,
};
