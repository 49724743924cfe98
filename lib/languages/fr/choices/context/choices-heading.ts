/** A heading under which a mere setting is a way out. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  choices: 'choix|vos options',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    choices: ['Vos choix'],
  },
  silent: ['Les lampes choisies', 'Vos droits', 'Une option'],
});
