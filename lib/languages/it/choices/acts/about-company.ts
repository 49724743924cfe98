/** Longer than a label: such a sentence offers something only where it turns to the reader. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  long: '^ . . . . . . . .',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    long: ['Il custode della casa apre il cassetto di sotto.'],
  },
  silent: ['Opt-out: qui', 'Disiscriversi', 'Gestisci i cookie'],
});
