/** The sentence sends the reader to the section with the addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'see-below': `
      (contacto|direccion|direcciones) ..8 (abajo|a continuacion|al final|apartado|seccion)|(abajo|a continuacion)
      ..5 (contacto|direccion)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'see-below': ['Escriba a la dirección indicada más abajo.'],
  },
  silent: ['Escríbanos.', 'Véase abajo.', 'La dirección está en la puerta.'],
});
