/** It invites questions, too: of the rights it stands under, it is for those that are asked for. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  questions: 'query|queries|question|questions',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    questions: ['If you have questions, ring.'],
  },
  silent: ['A questionnaire', 'At the gate', 'An answer'],
});
