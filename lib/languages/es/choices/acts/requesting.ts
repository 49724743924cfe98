/** It names a way to ask a company for one’s rights. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'named-request': `
      (peticion|solicitud|solicitudes) (de|para|respecto|relativa|sobre) ~4 (acceso|arco|cancelacion|derechos|ejercer|
      ejercicio|eliminacion|oposicion|rectificacion|revocacion|supresion)
    `,
  'ask-for': `
      (obtener|pedir|recibir|solicita|solicitar|solicite) ..8 (acceso|cancelacion|copia|eliminacion|informe de datos|
      rectificacion|supresion) !(..8 (aviso|clausulas|documento|garantias|politica))
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'named-request': ['Una solicitud de acceso es gratuita.'],
    'ask-for': ['Solicite una copia.', 'Puede obtener la rectificación.'],
  },
  silent: ['Envíe sus solicitudes al portero.', 'Solicite una copia de la política.', 'Obtener una silla'],
});
