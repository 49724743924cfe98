/** How policies in Spanish are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: ['[no].de.dat', 'dat[io]s?.p'],
  data: [],
  kinds: ['pol.tica', 'aviso?', 'd.clara.i.n'],
  about: ['genera[dt]or', 'plantilla'],
  contracts: ['condi[ctz]ion[eis]+', 'aviso legal'],
  practicePhrases: [],
  practiceStems: [
    'reco[pgl]',
    'tra[ct]?tam',
    'ter[cz]',
    'finali[dt]',
    'divulg',
    'informaci.n (?:pers|de i)',
    'dat[io]s?\\b',
  ],
  contractWords: [],
  dataWords: ['datos'],
  advice: ['redact\\w+', 'plantillas?', '(?:votre|tu) (?:site|web|entr|empr|neg)'],
  report: [],
  address: ['[st]u[aeos]?', 'nu?e?o?str[aeio]s?'],
  cookiePolicies: ['política .*cookies'],
  sharedHeadings: [],
  formalities: ['pol[ií]t', 'cambi', 'derech', 'ley', 't[eé]l[eé]', 'correo'],
};
