/** "We retain …", "We share …": such a sentence offers something only where it turns to the reader. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({ 'starts-with-we': '^ (we|our)' });

export const examples = defineExamples<typeof patterns>({
  found: {
    'starts-with-we': ['We keep letters.', 'Our clerk keeps letters.'],
  },
  silent: ['Letters are kept by us.', 'You keep our letters.', 'Weather'],
});
