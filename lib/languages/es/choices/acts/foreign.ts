/** It speaks of the withdrawal from a purchase, or of rights in works. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  purchase: 'desistimiento',
  works: 'derechos de autor|propiedad intelectual',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    purchase: ['El derecho de desistimiento'],
    works: ['Los derechos de autor'],
  },
  silent: ['Revocar su consentimiento', 'El derecho de acceso', 'Una compra'],
});
