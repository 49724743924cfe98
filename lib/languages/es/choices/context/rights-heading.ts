/** A heading under which a policy tells the reader's rights: who is named to write to there is named for them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  rights: `
      (derecho|derechos) !(aplicable*|de autor|de propiedad|reservados)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    rights: [
      'Sus derechos',
      '¿Qué derechos tiene?',
      'Derechos de los interesados',
      'Ejercicio de derechos',
      'Derechos ARCO',
    ],
  },
  silent: ['Derechos de autor', 'Derecho aplicable', 'Todos los derechos reservados'],
});
