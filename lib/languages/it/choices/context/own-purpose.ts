/** It does not hang on the sentence before: «Clicchi per maggiori informazioni». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'to-read': '(maggiori|ulteriori) (dettagli|informazioni)|saperne di piu',
  questions: 'chiarimenti|commenti|domande|domanda|dubbi',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'to-read': ['Clicchi per saperne di più.'],
    questions: ['Scriva i Suoi dubbi.'],
  },
  silent: ['Clicchi qui.', 'A tal fine, suoni.', 'La risposta'],
});
