/** It is about Flash cookies. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  flash: 'flash|objetos locales compartidos',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    flash: ['Las cookies Flash'],
  },
  silent: ['Cookies', 'Un rayo', 'Objetos'],
});
