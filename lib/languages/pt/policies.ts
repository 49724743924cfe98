/** How policies in Portuguese, which are not read, are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: ['privac[iy]'],
  data: [],
  kinds: ['pol.[ct]\\w+', 'aviso?'],
  about: [],
  contracts: [],
  practicePhrases: [],
  practiceStems: ['dad[eo]s', 'tra[ct]?tam', 'ter[cz]'],
  contractWords: [],
  dataWords: [],
  advice: [],
  report: [],
  address: [],
  sharedHeadings: [],
  formalities: [],
};
