/** How policies in Italian, which are not read, are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: ['privac[iy]'],
  data: [],
  kinds: ['informati[ov]\\w+', 'pol.tica'],
  about: [],
  contracts: ['condi[ctz]ion[eis]+'],
  practicePhrases: [],
  practiceStems: ['dati ', 'tra[ct]?tam', 'finali[dt]', 'ter[cz]'],
  contractWords: [],
  dataWords: [],
  advice: [],
  report: [],
  address: ['[st]u[aeos]?', 'nu?e?o?str[aeio]s?'],
  cookiePolicies: [],
  sharedHeadings: [],
};
