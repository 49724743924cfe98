/** It invites questions, too: of the rights it stands under, it is for those that are asked for. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  questions: 'domanda|domande|dubbi|dubbio',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    questions: ['Per ogni domanda, suoni.'],
  },
  silent: ['Il questionario', 'Alla porta', 'Una risposta'],
});
