/** The sentence sends the reader to the section with the addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  elsewhere: `
      (contacto|correo|direccion|direcciones) ..8 (abajo|a continuacion|al final|anteriormente|antes|apartado|arriba|
      citad*|encabezado|encabezamiento|facilitad*|indicad*|inicio|mencionad*|seccion|senalad*)|(abajo|a continuacion) ..5 (contacto|
      direccion)
    `,
  'to-us': `
      contactanos|contactarnos|contactenos|escribanos|escribenos|escribirnos|escribiendonos|contactandonos|pedirnos|
      solicitarnos|(contacto|comunicandose|comunicarse|comuniquese) con nosotros|(ante|dirigete|dirigiendose|dirigirse|dirija|dirijase|
      contactando) ..4
      (responsable|nosotros)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    elsewhere: [
      'Escriba a la dirección indicada más abajo.',
      'Escriba a la dirección indicada.',
      'Use el correo citado.',
      'Use los datos de contacto facilitados.',
    ],
    'to-us': [
      'Escríbanos.',
      'Puede ponerse en contacto con nosotros.',
      'Puede dirigirse al responsable.',
      'Diríjase al responsable.',
    ],
  },
  silent: ['Le escribimos.', 'Véase abajo.', 'La dirección está en la puerta.'],
});
