/** The link's text names rules that bind the reader: unlike an ad network's policy, which may hold its opt-out, they never are a way out. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({ rules: 'terms|conditions|guidelines|agreement' });

export const examples = defineExamples<typeof patterns>({
  found: {
    rules: ['House terms', 'Community guidelines', 'Our agreement'],
  },
  silent: ['Privacy policy', 'House style', 'Here'],
});
