/** The link is about the page itself. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  top: '^ (arriba|indice|ir arriba|subir|volver)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    top: ['Volver arriba', 'Índice'],
  },
  silent: ['La torre alta', 'La vuelta', 'Página'],
});
