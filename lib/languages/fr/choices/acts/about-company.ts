/** Longer than a label: such a sentence offers something only where it turns to the reader. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  long: '^ . . . . . . . .',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    long: ['Le gardien de la maison ouvre le tiroir du bas.'],
  },
  silent: ['Opt-out : ici', 'Se désabonner', 'Gérer mes cookies'],
});
