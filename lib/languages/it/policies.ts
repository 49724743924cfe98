/** How policies in Italian are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: ['privac[iy]', 'dat[io]s?.p'],
  data: [],
  kinds: ['pol.[ct]\\w+'],
  about: [],
  contracts: ['condi\\S+'],
  practicePhrases: [],
  practiceStems: ['dat[io]s?\\b', 'tra[ct]?tam', 'ter[cz]'],
  contractWords: [],
  dataWords: [],
  advice: [],
  report: [],
  address: ['[st]u[aeos]?', 'nu?e?o?str[aeio]s?'],
  sharedHeadings: [],
  formalities: ['modif', 'diritt', 'legg', 't[eé]l[eé]', '[ck]onta[ck]?t'],
};
