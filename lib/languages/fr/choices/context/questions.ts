/** It invites questions, too: of the rights it stands under, it is for those that are asked for. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  questions: 'question|questions',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    questions: ['Pour toute question, sonnez.'],
  },
  silent: ['Le questionnaire', 'À la porte', 'Une réponse'],
});
