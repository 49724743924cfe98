/** A heading under which a mere setting is a way out. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({ choices: 'choice|choices' });

export const examples = defineExamples<typeof patterns>({
  found: {
    choices: ['Your choices', 'A choice'],
  },
  silent: ['Chosen lamps', 'Your rights', 'Choosing'],
});
