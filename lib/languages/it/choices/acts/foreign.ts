/** It speaks of the withdrawal from a purchase, or of rights in works. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  purchase: 'recedere|recesso',
  works: 'diritto d autore|proprieta intellettuale',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    purchase: ['Il diritto di recesso'],
    works: ['Il diritto d’autore'],
  },
  silent: ['Revocare il consenso', 'Il diritto di accesso', 'Un acquisto'],
});
