/** The sentence sends the reader to the section with the addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'see-below': `
      (contacto|direccion|direcciones) ..8 (abajo|a continuacion|al final|apartado|seccion)|(abajo|a continuacion)
      ..5 (contacto|direccion)
    `,
  'named-above': `
      (contacto|correo|direccion) ..6 (arriba|encabezado|encabezamiento|antes|anteriormente|citada|citado|indicada|
      indicado|mencionada|mencionado|senalada|senalado)
    `,
  'to-us': `
      contactanos|contactarnos|contactenos|escribanos|escribenos|escribirnos|escribiendonos|contactandonos|pedirnos|
      solicitarnos|(contacto|comunicandose|comunicarse|comuniquese) con nosotros|(ante|dirigiendose|dirigirse|contactando) ..4
      (responsable|nosotros)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'see-below': ['Escriba a la dirección indicada más abajo.'],
    'named-above': ['Escriba a la dirección indicada.', 'Use el correo citado.'],
    'to-us': ['Escríbanos.', 'Puede ponerse en contacto con nosotros.', 'Puede dirigirse al responsable.'],
  },
  silent: ['Le escribimos.', 'Véase abajo.', 'La dirección está en la puerta.'],
});
