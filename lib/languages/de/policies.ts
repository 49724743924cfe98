/** How policies in German are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: ['datenschutz', 'privatsp', '[rn]e[nr]?.daten', 'gvo'],
  kinds: ['datenschutz-?[behir]\\w+', 'zum datenschutz', 'hinweise?'],
  data: [],
  about: ['fragen', 'banner', 'vorlagen?', 'muster', '\\w*anw.lt', 'workshop', '\\w*beauftr\\w+'],
  contracts: ['agb', '\\w*bedingungen', 'impressum'],
  practicePhrases: ['daten', 'speich'],
  practiceStems: ['verarbeit', 'einwill', 'dritte'],
  contractWords: ['haftung', 'gewährleistung', 'vertrag'],
  dataWords: ['daten'],
  advice: ['vorlagen?', 'muster'],
  report: [],
  address: ['w(?:e|i[jr])', 'dich', 'dein\\w*', 'ihre', 'nutzer\\w*', 'uns\\w*'],
  sharedHeadings: ['agb', 'impressum'],
  formalities: ['erklär', 'änder', 'recht', 'gesetz', '[ck]onta[ck]?t', 't[eé]l[eé]'],
};
