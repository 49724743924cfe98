/** How policies in Spanish are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: ['[no].de.dat', 'dat[io]s?.p'],
  data: ['^(?:pol|u)\\S+ .*cookies$'],
  kinds: ['pol.tica', 'aviso?', 'd.clara\\w+', 'tratamiento', 'informaci.n'],
  about: ['genera[dt]or', 'plantilla', 'abogad\\w'],
  contracts: ['condi[ctz]ion[eis]+', 'aviso legal'],
  practicePhrases: [],
  practiceStems: [
    'reco[pgl]',
    'tra[ct]?tam',
    'ter[cz]',
    'finali[dt]',
    'divulg',
    'rgpd',
    'rectif',
    'conserv[éa]',
    'informaci.n pers',
    'dat[io]s?\\b',
  ],
  contractWords: [],
  dataWords: ['datos'],
  advice: ['redact\\w+', 'plantillas?', 'empresas', '(?:votre|tu) (?:site|web|entr|empr|neg)'],
  report: [],
  address: ['[st]u[aeos]?', 'nu?e?o?str[aeio]s?'],
  sharedHeadings: [],
  formalities: ['pol[ií]t', 'cambi', 'derech', 'ley', 't[eé]l[eé]', 'correo'],
};
