/** How policies in French are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: ['confiden.iali[dt][^y]', 'vie.priv', '(?:n.es|nts).(?:pers|. ca)', 'vos.donn', 'ction.des.do', 'rgpd'],
  data: ['^(?:pol|u)\\S+ .*cookies$'],
  kinds: ['pol.[ct]\\w+', 'charte', 'd.clara\\w+', 'aviso?', 'tra\\w+ento?'],
  about: ['sous-t\\w+', 'regist\\w+', 'modèle', 'avocat\\w*', 'droits'],
  contracts: ['mentions'],
  practicePhrases: ['donn.e', 'renseign'],
  practiceStems: ['collect', 'recueil', 'trait', 'tiers', 'conserv', 'rectif', 'rgpd'],
  contractWords: ['contrat', 'responsabili\\w+'],
  dataWords: ['donn.e', 'confident', 'personn?[ae]l'],
  advice: ['r.d[ai][cg]\\w+', 'entreprises', '(?:votre|tu) (?:site|web)'],
  report: [],
  address: ['[nv]o(?:us|tre|s)'],
  sharedHeadings: ['mentions'],
  formalities: ['modif', 'droit', 'loi', 't[eé]l[eé]', 'ad?dress'],
};
