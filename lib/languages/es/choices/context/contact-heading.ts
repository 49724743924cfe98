/** A heading under which a policy gives its addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  contact: 'contacta|contactanos|contactar|contactenos|contacto',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    contact: ['Contacto', 'Datos de contacto'],
  },
  silent: ['Contactos de la agenda', 'El portero', 'Una carta'],
});
