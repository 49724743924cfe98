/** The link is named as a text to read: «la política de AdCo: […]». Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  document: `
      (aviso de privacidad|aviso legal|condiciones|declaracion|politica|politicas|privacy policy|privacy shield|
      reglamento|terminos) ~9 $
    `,
  law: '(art|articulo|articulos) {digits} ~4 $',
  relative: '(cuales|que|quienes) $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    document: ['Lea la política de AdCo en', 'Condiciones:'],
    law: ['El derecho del artículo 21 del'],
    relative: ['Páginas que'],
  },
  silent: [
    'Puede oponerse en',
    'Opt-out:',
    'Nuestra política es corta, y usted puede leerla en todo momento en la puerta del jardín',
  ],
});
