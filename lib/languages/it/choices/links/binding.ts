/** The link’s text names a text to read: policies give their ways out beside it, not in it. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  texts: 'condizioni|informativa|policy|termini',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    texts: ['La nostra informativa', 'Privacy policy'],
  },
  silent: ['Impostazioni della privacy', 'qui', 'Gestisci i cookie'],
});
