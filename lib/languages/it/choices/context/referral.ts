/** The sentence sends the reader to the section with the addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'see-below': `
      (contatti|contatto|indirizzi|indirizzo|recapiti) ..8 (di seguito|in calce|sezione|sopra|sotto|sottostante)
    `,
  'to-us': `
      contattaci|contattandoci|contattarci|scriverci|scrivendoci|scrivici|(al|contattando il|rivolgendosi al|rivolgersi al)
      titolare
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'see-below': ['Scriva all’indirizzo indicato di seguito.'],
    'to-us': ['Può contattarci.', 'Può rivolgersi al titolare.'],
  },
  silent: ['Ci scriva.', 'Si veda sotto.', 'L’indirizzo è alla porta.'],
});
