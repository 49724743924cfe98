/** A line that shows an address, or where one is. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({ words: 'email|form|here|contact' });

export const examples = defineExamples<typeof patterns>({
  found: {
    words: ['E-mail of the desk', 'The form', 'Contact'],
  },
  silent: ['Acme Ads', 'StatCo', 'A list'],
});
