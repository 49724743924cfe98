/** How policies in French are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: ['confiden.iali[dt][aeé]', 'vie.priv', '(?:donn.es|renseignements).(?:perso|. carac)', 'protection.des.do'],
  data: [],
  kinds: ['protec.i.n des?', 'politique', 'charte', 'déclaration', 'avis'],
  about: ['modèles?'],
  contracts: ['mentions l.gales'],
  practicePhrases: ['donnée', 'renseignements perso'],
  practiceStems: ['collect(?:ons|ée)', 'traite', 'finalité', 'tiers'],
  contractWords: ['contrat', 'responsabili\\w+'],
  dataWords: ['donnée', 'confident', 'personnel'],
  advice: ['rédiger', 'modèles?', 'votre (?:site|entreprise)'],
  report: [],
  address: ['[nv]o(?:us|tre|s)', 'utilisateur'],
  cookiePolicies: ['politique .*cookies'],
  sharedHeadings: ['mentions'],
};
