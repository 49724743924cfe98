/** It speaks of rights in works, not in data. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({ works: 'copyright*|infring*|dmca|trademark*' });

export const examples = defineExamples<typeof patterns>({
  found: {
    works: ['Report infringements of copyright here.', 'Our DMCA agent', 'A trademark of Acme'],
  },
  silent: ['Your right to a copy', 'Our right to write', 'The works of the museum'],
});
