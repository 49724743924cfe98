/** It is about Flash cookies. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  flash: 'flash|objets locaux partages',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    flash: ['Les cookies Flash'],
  },
  silent: ['Cookies', 'Un éclair', 'Des objets'],
});
