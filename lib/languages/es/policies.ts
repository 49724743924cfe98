/** How policies in Spanish are recognised. */
import type { PolicyWords } from '../language';

export const policies: PolicyWords = {
  privacy: ['privacidad', 'de.datos'],
  data: [],
  kinds: ['política', 'aviso', 'declaración'],
  about: ['generador', 'plantilla'],
  contracts: ['condiciones', 'aviso legal'],
  practicePhrases: ['datos personales'],
  practiceStems: ['recopila', 'tratamiento', 'terceros', 'finalidad'],
  contractWords: [],
  dataWords: ['datos'],
  advice: ['redactar', 'plantilla'],
  report: [],
  address: ['sus?'],
  cookiePolicies: ['política .*cookies'],
  sharedHeadings: [],
};
