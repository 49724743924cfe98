/** It is about cookies and what else tracks. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  cookies: 'balizas web|cookie|cookies|pixel de seguimiento|rastreador|rastreadores',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    cookies: ['Las cookies de la página', 'Un rastreador'],
  },
  silent: ['Una galleta', 'El rastro', 'Un píxel'],
});
