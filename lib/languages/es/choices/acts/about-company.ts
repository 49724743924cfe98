/** Longer than a label: such a sentence offers something only where it turns to the reader. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  long: '^ . . . . . . . .',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    long: ['El portero de la casa abre el cajón de abajo.'],
  },
  silent: ['Opt-out: aquí', 'Darse de baja', 'Configurar cookies'],
});
