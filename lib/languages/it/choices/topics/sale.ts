/** It is about the sale of data. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  sell: '(vendere|vendita) ~4 (dati|informazioni)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    sell: ['La vendita dei Suoi dati'],
  },
  silent: ['La vendita della lampada', 'I Suoi dati', 'Il punto vendita'],
});
