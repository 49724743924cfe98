/** The link's text names a text to read, not a place to act. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  policy: '(privacy|cookie|cookies|legal) (policy|policies|notice|statement|practices|page)|policy|policies',
  terms: 'terms|conditions|guidelines|agreement|transparency',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    policy: ['Privacy statement', 'Our cookie policies'],
    terms: ['Terms of use', 'Transparency report'],
  },
  silent: ['Privacy choices', 'Cookie settings', 'Here'],
});
