/** How policies in French are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: [
    'confiden.iali[dt][^y]',
    'vie.priv',
    '(?:donn.es|renseignements).(?:p|. c)',
    'protection.des.do',
    '(?:mentions|politique) rgpd',
  ],
  data: [],
  kinds: ['rgpd', 'politique', 'charte', 'd.clara.i.n', 'aviso?'],
  about: ['modèle'],
  contracts: ['mentions l.gales'],
  practicePhrases: ['donn.e', 'renseignements perso'],
  practiceStems: ['collect(?:ons|ée)', 'recueil', 'traite', 'finali[dt]', 'tiers'],
  contractWords: ['contrat', 'responsabili\\w+'],
  dataWords: ['donn.e', 'confident', 'personn?[ae]l'],
  advice: ['rédiger', 'modèles?', '(?:votre|tu) (?:site|web|entr|empr|neg)'],
  report: [],
  address: ['[nv]o(?:us|tre|s)'],
  cookiePolicies: ['politique .*cookies'],
  sharedHeadings: ['mentions'],
  formalities: ['modif', 'droit', 'loi', 't[eé]l[eé]', 'ad?dress'],
};
