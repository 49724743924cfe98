/** It is about cookies and what else tracks. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  cookies: 'cookie|cookies|tracciamento|traccianti|tracciatori',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    cookies: ['I cookie della pagina'],
  },
  silent: ['Un biscotto', 'La traccia', 'Un pixel'],
});
