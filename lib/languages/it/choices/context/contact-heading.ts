/** A heading under which a policy gives its addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  contact: 'contattaci|contatti|contatto|recapiti',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    contact: ['Contatti', 'Dati di contatto'],
  },
  silent: ['Il contatore', 'Il custode', 'Una lettera'],
});
