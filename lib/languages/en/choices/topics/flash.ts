/** It is about Flash cookies. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({ flash: 'flash', 'shared-objects': 'local shared object*|lso|lsos' });

export const examples = defineExamples<typeof patterns>({
  found: {
    flash: ['Flash cookies'],
    'shared-objects': ['Local shared objects', 'Remove LSOs'],
  },
  silent: ['Cookies', 'A shared object', 'A local shop'],
});
