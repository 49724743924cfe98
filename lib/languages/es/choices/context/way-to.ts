/** The link is the way: «en […]», «haciendo clic en […]». Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  preposition: `
      (a|al|aqui|con|desde|en|mediante|por|traves) (:|correo|de|del|direccion|e|el|electronica|electronico|email|
      enlace|esta|este|formulario|la|las|link|los|nuestra|nuestro|pagina|seccion|siguiente|siguientes|sitio|su|un|una|
      web)*7 [? $
    `,
  verb: `
      (acceda|accediendo|clic|click|contacte|pulsando|pulse|siga|siguiendo|use|usando|utilice|utilizando|visitando|
      visite) (a|al|con|el|en|enlace|esta|este|la|los|nuestra|nuestro|siguiente|sobre)* [? $
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    preposition: ['Oponerse en', 'Darse de baja en la siguiente dirección:', 'Escribir a través de nuestro formulario'],
    verb: ['Para salir, utilice nuestro', 'Siguiendo este'],
  },
  silent: ['Usamos', 'Puede oponerse', 'En la puerta usted llama', 'AdCo y'],
});
