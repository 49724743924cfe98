/** How policies in Spanish are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: ['privacidad', '[no].de.datos'],
  data: [],
  kinds: ['pol.ticas?', 'aviso', 'declaraci.n'],
  about: ['generador', 'plantillas?'],
  contracts: ['condiciones', 'aviso legal'],
  practicePhrases: ['datos'],
  practiceStems: ['recopil', 'recog[eio]', 'tratamiento', 'terceros', 'finalidad', 'informaci.n pers'],
  contractWords: [],
  dataWords: ['datos'],
  advice: ['redact\\w+', 'plantillas?', 'tu (?:web|empresa|negocio)'],
  report: [],
  address: ['[st]us?', 'usuario'],
  cookiePolicies: ['política .*cookies'],
  sharedHeadings: [],
};
