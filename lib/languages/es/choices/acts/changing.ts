/** It lets the reader see, correct, delete or take along what is held about them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  rights: `
      (derecho|derechos|exigir|pedir|solicita|solicitar|solicite|solicitud|solicitudes) ..25 (acceder|acceso|
      actualizacion|borrado|cancelacion|correccion|corregir|eliminacion|eliminar|elimine|modificacion|portabilidad|
      rectificacion|rectificar|supresion|suprimir)|(derecho|derechos) ~2 (arco|arcop|arcol|arsulipo)
    `,
  'change-data': '{change} ..5 {held}',
  'is-wrong': '(datos|informacion) ~6 (erroneos|incorrecta|incorrectos|inexacta|inexactos|incompletos)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    rights: ['El derecho de acceso es gratuito.', 'Solicite la supresión.', 'Sus derechos ARCO'],
    'change-data': ['Puede rectificar sus datos.', 'Eliminar su cuenta'],
    'is-wrong': ['Si sus datos son inexactos, llame.'],
  },
  silent: [
    'Modificamos esta política.',
    'Consulte la información sobre lámparas.',
    'El derecho de paso',
    'Puede acceder al jardín.',
  ],
});
