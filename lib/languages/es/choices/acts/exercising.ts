/** It invites to exercise one’s rights, whichever they are. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  exercise: `
      (ejercer|ejercicio|ejercitar|ejercite|ejerza|ejerzas|hacer uso|hacer valer) (!(nuestro|nuestros|;) .)*9
      (derecho|derechos)
    `,
  'rights-exercised': `
      (derecho|derechos) (!(nuestro|nuestros|;) .)*20 (ejercer|ejercerlo|ejercerlos|ejercerse|ejercicio|ejercidos|
      ejercitados|ejercitar|ejercitarlos|ejercitarse)
    `,
  'exercise-them': '^ para (ejercerlos|ejercitarlos)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    exercise: ['Para ejercer sus derechos, llame.', 'El ejercicio de estos derechos es gratuito.'],
    'exercise-them': ['Para ejercerlos, llame.'],
    'rights-exercised': ['Estos derechos podrán ejercerse en la puerta.'],
  },
  silent: ['Ejercemos nuestros derechos.', 'El ejercicio de la profesión', 'Todos los derechos reservados'],
});
