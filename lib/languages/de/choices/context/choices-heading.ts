/** A heading under which a mere setting is a way out. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  choices: 'auswahlmöglichkeit*|einstellmöglichkeit*|wahlmöglichkeit*|wahlrechte',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    choices: ['Ihre Wahlmöglichkeiten'],
  },
  silent: ['Gewählte Lampen', 'Ihre Rechte', 'Wahl'],
});
