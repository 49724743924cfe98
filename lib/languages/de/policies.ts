/** How policies in German are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: ['datenschutz'],
  data: [],
  kinds: ['erklärung\\w*', 'hinweise?', 'bestimmungen'],
  about: ['vorlage', 'muster'],
  contracts: ['agb', 'nutzungsbedingungen', 'geschäftsbedingungen', 'impressum'],
  practicePhrases: ['personenbezogenen?r? daten'],
  practiceStems: ['erheben', 'verarbeit', 'speicher', 'einwilligung', 'dritte'],
  contractWords: ['haftung', 'gewährleistung', 'vertrag'],
  dataWords: ['daten'],
  advice: ['vorlage', 'muster'],
  report: [],
  address: ['wir', 'ihre'],
  cookiePolicies: ['cookie-?richtlinie'],
  sharedHeadings: ['agb', 'impressum'],
};
