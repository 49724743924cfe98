/** The link’s text names nothing: what counts is the sentence around it. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  more: '^ (conocer|leer|obtener|saber|ver)? (mas|detalles) (detalles|info|informacion)* $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    more: ['Saber más', 'Más información'],
  },
  silent: ['Más opciones', 'Opt-out', 'Leer la carta'],
});
