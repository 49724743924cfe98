/** Longer than a label: such a sentence offers something only where it turns to the reader. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  long: '^ . . . . . . . .',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    long: ['Der Wirt des Hauses am Tor öffnet die Lade.'],
  },
  silent: ['Opt-out: hier', 'Newsletter abbestellen', 'Widerspruch am Tor'],
});
