/** A line that shows an address, or where one is. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  words: 'aqui|contacto|correo|direccion|email|enlace|formulario',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    words: ['Correo del portero', 'El formulario'],
  },
  silent: ['Acme Ads', 'StatCo', 'Una lista'],
});
