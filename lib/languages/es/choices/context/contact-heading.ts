/** A heading under which a policy gives its addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  contact: 'contacta|contactanos|contactar|contactenos|contacto',
  controller: 'quienes somos|responsable',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    contact: ['Contacto', 'Datos de contacto'],
    controller: ['Responsable del tratamiento', '¿Quién es el responsable?'],
  },
  silent: ['Contactos de la agenda', 'El portero', 'Una carta'],
});
