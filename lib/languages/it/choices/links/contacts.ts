/** The link’s text leads to somebody to write to. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  contact: 'assistenza clienti|contattaci|contatti|scrivici',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    contact: ['Contatti', 'Scrivici'],
  },
  silent: ['Contatta', 'Una lettera', 'Scrivere'],
});
