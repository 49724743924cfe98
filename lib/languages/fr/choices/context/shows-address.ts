/** A line that shows an address, or where one is. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  words: 'adresse|contact|courriel|email|formulaire|ici|lien|mail',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    words: ['Courriel du gardien', 'Le formulaire'],
  },
  silent: ['Acme Ads', 'StatCo', 'Une liste'],
});
