/** The link’s text promises an explanation: «Cómo cuenta AdCo». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  how: '^ (como|cual|cuales|por que|que (es|son))',
  information: '^ (mas)? informacion (acerca|sobre)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    how: ['Cómo cuenta AdCo', 'Qué es un contador'],
    information: ['Información sobre el conteo'],
  },
  silent: ['Oponerse', 'Opt-out', 'Ajustes'],
});
