/** How policies in German are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: ['datenschutz'],
  kinds: ['dsgvo', 'datenschutz-?[behir]\\w+', 'zum datenschutz', 'hinweise?'],
  data: [],
  about: ['vorlagen?', 'muster'],
  contracts: ['agb', '\\w*bedingungen', 'impressum'],
  practicePhrases: ['daten'],
  practiceStems: ['verarbeit', 'speicher', 'einwillig', 'dritte'],
  contractWords: ['haftung', 'gewährleistung', 'vertrag'],
  dataWords: ['daten'],
  advice: ['vorlagen?', 'muster'],
  report: [],
  address: ['w(?:e|i[jr])', 'dich', 'nutzer', 'uns\\w*'],
  cookiePolicies: ['cookie-?richtlinie'],
  sharedHeadings: ['agb', 'impressum'],
  formalities: ['erklär', 'änder', 'recht', 'gesetz', '[ck]onta[ck]?t', 't[eé]l[eé]'],
};
