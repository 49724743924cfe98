/** A clause sends the reader on to read. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  learn: `
      (mas|mayor|mayores) (detalle|detalles|informacion)|(conocer|saber) mas|(consultar|consulte|consulta) (la|las|
      nuestra|su|sus) ~1 (pagina|politica|politicas)
    `,
  policy: 'politica* (de|sobre) ~2 (cookies|datos|privacidad)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    learn: ['Para saber más, llame.', 'Más información en la puerta'],
    policy: ['la política de privacidad'],
  },
  silent: ['Oponerse en la puerta', 'Información', 'Más luz'],
});
