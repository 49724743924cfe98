/** A line that shows an address, or where one is. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  words: 'contatti|email|indirizzo|link|mail|modulo|pec|qui',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    words: ['E-mail del custode', 'Il modulo'],
  },
  silent: ['Acme Ads', 'StatCo', 'Una lista'],
});
