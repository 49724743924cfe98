/** Whoever sends the reader on to another company’s text offers nothing here. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  learn: `
      (mas|mayor|mayores) (detalle|detalles|informacion)|(conocer|saber) mas|(consultar|consulte) (la|las|su|sus) ~1
      (pagina|politica|politicas)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    learn: ['Para saber más, vea AdCo.'],
  },
  silent: ['Vea AdCo.', 'Oponerse', 'Leer'],
});
