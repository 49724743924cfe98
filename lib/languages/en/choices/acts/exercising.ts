/** It invites to exercise one's rights, whichever they are. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  // Companies exercise "our legal rights".
  'exercise-rights': '(exercise|exercising) (!(our|legal|;) .)* (right|rights|choice|choices|{request})',
  'use-rights': '(use|using) (any|one|all)? of? (your|these|those) rights',
  'exercise-them': '(exercise|exercising) (it|this right|them|these|those|any of them)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'exercise-rights': ['To exercise these rights, ring the bell.', 'Exercising your choice is free.'],
    'use-rights': ['Use any of these rights by post.'],
    'exercise-them': ['You may exercise them through an agent.'],
  },
  silent: ['We exercise our legal rights.', 'Regular exercise is healthy.', 'We use all rights granted to us.'],
});
