/** How policies in Spanish are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: ['[no].de.dat', 'dat[io]s?.p'],
  data: ['^(?:pol|u)\\S+ .*cookies$'],
  kinds: ['pol.[ct]\\w+', 'aviso?', 'd.clara\\w+', 'tra\\w+ento?'],
  about: ['encarg\\w+', 'genera[dt]or', 'plantilla', 'abogad\\w'],
  contracts: ['condi\\S+', 'aviso legal'],
  practicePhrases: [],
  practiceStems: [
    'reco[pgl]',
    'tra[ct]?tam',
    'ter[cz]',
    'divulg',
    'rgpd',
    'rectif',
    'conserv',
    'informaci.n pers',
    'dat[io]s?\\b',
  ],
  contractWords: [],
  dataWords: ['datos'],
  advice: ['r.d[ai][cg]\\w+', 'plantillas?', 'empresas', '(?:votre|tu) (?:site|web)'],
  report: [],
  address: ['[st]u[aeos]?', 'nu?e?o?str[aeio]s?'],
  sharedHeadings: [],
  formalities: ['pol[ií]t', 'cambi', 'derech', 'ley', 't[eé]l[eé]', 'correo'],
};
