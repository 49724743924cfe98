/** Words around telephone numbers, postal addresses and words to text. */
import type { SpokenWords } from '../../choice-rules';

export const spoken: SpokenWords = {
  beforeNumber: ['Telefon', 'Telefonnummer', 'telefonisch', 'Tel', 'Rufnummer', 'Hotline', 'Anruf', 'anrufen'],
  beforeAddress: [
    ['an', 'Anschrift', 'Adresse', 'Postanschrift'],
    ['die', 'uns', 'unsere', 'folgende'],
    ['per Post', 'postalisch', 'schriftlich', 'Anschrift', 'Adresse', 'Postanschrift'],
    ['an'],
  ],
  postBox: '\\bPostfach\\b',
  beforeCode: ['sende', 'senden Sie', 'antworte', 'antworten Sie'],
  withCode: ['das Wort', 'mit dem Wort', 'mit', 'eine SMS mit', 'per SMS'],
  codes: ['STOPP', 'STOP', 'ENDE'],
  beforeCodeNumber: ['per SMS an', 'an die', 'an'],
};
