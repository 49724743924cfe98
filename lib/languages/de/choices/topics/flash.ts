/** It is about Flash cookies. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  flash: 'flash|flashcookie*',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    flash: ['Flash-Cookies'],
  },
  silent: ['Cookies', 'Die Flasche', 'Ein Blitz'],
});
