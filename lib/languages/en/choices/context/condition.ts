/** So far it is a condition: a link in it is a way only where the text says so. Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({ if: '^ (if|when|where|should|unless) !(... ,)' });

export const examples = defineExamples<typeof patterns>({
  found: {
    if: ['If you do not want our', 'Unless you like'],
  },
  silent: ['If you like tea, ring', 'You may, if you like', 'Iffy'],
});
