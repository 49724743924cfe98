/** How policies in French are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: ['confidentialit[eé]', 'vie.priv', '(?:donn.es|renseignements).perso', 'protection.des.do'],
  data: [],
  kinds: ['protec.i.n des?', 'politique', 'charte', 'déclaration', 'avis'],
  about: ['modèle'],
  contracts: ['conditions générales', 'mentions légales'],
  practicePhrases: ['(?:données|renseignements) (?:à caractère )?personnel'],
  practiceStems: ['collect(?:ons|ées)', 'traitement', 'traitons', 'finalité', 'tiers'],
  contractWords: ['contrat', 'responsabili\\w+'],
  dataWords: ['donnée', 'confident'],
  advice: ['rédiger', 'modèle'],
  report: [],
  address: ['vo(?:us|tre|s)'],
  cookiePolicies: ['politique .*cookies'],
  sharedHeadings: ['mentions'],
};
