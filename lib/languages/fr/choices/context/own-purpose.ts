/** It does not hang on the sentence before: « Cliquez ici pour en savoir plus ». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'to-read': `
      (en savoir|savoir) (plus|davantage)|(davantage|plus) (d|de) (amples)? ~1 (informations|details)|informations
      (complementaires|supplementaires)
    `,
  questions: 'commentaires|plainte|plaintes|question|questions|reclamation|reclamations|remarques|suggestions',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'to-read': ['Cliquez pour en savoir plus.'],
    questions: ['Écrivez-nous vos questions.'],
  },
  silent: ['Cliquez ici.', 'Pour cela, sonnez.', 'La réponse'],
});
