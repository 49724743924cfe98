/** The link’s text leads to somebody to write to. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  contact: 'atencion al cliente|contacta|contactanos|contactar|contactenos|contacto|escribanos|escribenos',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    contact: ['Formulario de contacto', 'Escríbanos'],
  },
  silent: ['Contactos de la agenda', 'Una carta', 'Escribir'],
});
