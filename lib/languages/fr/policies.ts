/** How policies in French are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: ['confiden.iali[dt][^y]', 'vie.priv', '(?:n.es|nts).(?:pers|. ca)', 'vos.donn', 'tion.des.do', 'rgpd'],
  data: ['^(?:pol|u)\\S+ .*cookies$'],
  kinds: ['politique', 'charte', 'd.clara\\w+', 'aviso?', 'traitement', 'et rgpd'],
  about: ['modèle', 'avocat\\w*', 'droits'],
  contracts: ['mentions l.gales'],
  practicePhrases: ['donn.e', 'renseignements'],
  practiceStems: ['collect(?:ons|ée)', 'recueil', 'traite', 'finali[dt]', 'tiers', 'conserv[éa]', 'rectif', 'rgpd'],
  contractWords: ['contrat', 'responsabili\\w+'],
  dataWords: ['donn.e', 'confident', 'personn?[ae]l'],
  advice: ['rédiger', 'modèles?', 'entreprises', '(?:votre|tu) (?:site|web|entr|empr|neg)'],
  report: [],
  address: ['[nv]o(?:us|tre|s)'],
  sharedHeadings: ['mentions'],
  formalities: ['modif', 'droit', 'loi', 't[eé]l[eé]', 'ad?dress'],
};
