/** How policies in Dutch, which are not read, are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: ['privac[iy]'],
  data: [],
  kinds: [],
  about: [],
  contracts: [],
  practicePhrases: [],
  practiceStems: ['gegevens', 'verwerk'],
  contractWords: [],
  dataWords: [],
  advice: [],
  report: [],
  address: ['w(?:e|i[jr])'],
  sharedHeadings: [],
  formalities: [],
};
