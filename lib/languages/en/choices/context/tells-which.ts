/** The link's text tells which things are meant: "sites that [partner with AdCo]". Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({ relative: '(that|which|who) $' });

export const examples = defineExamples<typeof patterns>({
  found: {
    relative: ['Shops that', 'The company which'],
  },
  silent: ['Shops that count', 'At this', 'That page'],
});
