/** It offers a setting or choices: «gestionar sus preferencias». What it stops is told by the topic. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  manage: `
      {manage} ..8 (ajustes|configuracion|consentimiento|consentimientos|cookie|cookies|notificaciones|opciones|
      permisos|preferencias)
    `,
  'kinds-of-settings': `
      (ajustes|centro|configuracion|configurador|gestor|opciones|panel|preferencias) (de|sobre) (configuracion de|
      gestion de|las|los|preferencias de)? (anuncios|comunicaciones|consentimiento|cookies|privacidad|publicidad|
      rastreadores|(recogida|recopilacion) de datos)|preferencias publicitarias
    `,
  'delete-cookies': `
      (borrar|borrado|borre|eliminar|eliminacion|elimine|suprimir) ..4 cookies|cookies ..8 (borrar|borrarlas|
      eliminarlas|administrarlas)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    manage: ['Puede gestionar sus preferencias.', 'Configurar las cookies'],
    'kinds-of-settings': [
      'El panel de configuración de cookies',
      'Opciones de privacidad',
      'Los ajustes de recogida de datos',
    ],
    'delete-cookies': ['Puede borrar las cookies.'],
  },
  silent: ['Instalamos cookies.', 'Los ajustes de la lámpara', 'La gestión de lámparas', 'Sus preferencias'],
});
