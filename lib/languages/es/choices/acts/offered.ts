/** The reader acts, not the company: «puede ejercer», «si desea», «para oponerse», «enviando un correo». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'you-can': '{you} ~3 {can}|(podeis|podes|podras|puedes)|{can} (usted|ustedes)|{can} ~4 {deed}',
  'can-set': '{can} ~1 ({manage}|actualizar) ~2 (ajustes|configuracion|opciones|permisos|preferencias)',
  'you-may': `
      (asiste|asisten|dispone|dispones|disponen|tendra|tendran|tendras|tiene|tienen|tienes|teneis) ~4 (derecho|
      derechos|facultad|opcion|posibilidad)
    `,
  'you-want': '(si|cuando) ~4 {want}|en caso (de)? que ~5 {wanted}|(que|quien|quienes) {wanted}',
  please: `
      por favor|(comuniquese|contactanos|contacte|contactenos|dirigete|dirija|dirijase|envianos|envie|envienos|
      escriba|escribanos|escribenos|haga clic|haga click|haz clic|haz click|inscribase|inscribete|instale|
      llame|mandenos|pulse|registrese|rellene|remita|responda|siga|
      sirvase|solicite|utilice|visite)|comunicate|(pongase|ponganse|ponte) en contacto|(basta|bastara) con|(le|
      te) (invitamos|pedimos|rogamos)|{must} ~3 (comunicarse|
      contactar|contactarse|dirigir|dirigirse|enviar|hacernos|ponerse|presentar|remitir|solicitar|solicitarlo)
    `,
  'please-familiar': `
      (^|,) (accede|configura|contacta|descarga|desactiva|envia|escribe|llama|pulsa|rellena|responde|solicita|utiliza|
      visita)
    `,
  aim: `
      ^ (para|a fin de|con el fin de) ~3 {deed}|para ~3 (ejercer|ejercitar|manifestar|oponerse|oponerte|revocar|darse de baja|
      darte de baja)|para el ejercicio
    `,
  'can-be-done': `
      ({can}|{must}) ~3 (dirigirse|ejercerse|ejercitarse|enviarse|hacerse|presentarse|realizarse|remitirse|revocarse|
      solicitarse|tramitarse)|({can}|{must}) ser ~2 (dirigida|dirigidas|ejercido|ejercidos|ejercitados|enviada|
      enviadas|presentada|remitida|remitidas|solicitada)
    `,
  'by-doing': `
      (comunicandose|contactando|contactandonos|dirigiendo|dirigiendose|dirigiendote|enviando|enviandonos|escribiendo|
      escribiendonos|pulsando|remitiendo)|haciendo (clic|click)|(poniendose|poniendote) en contacto|mediante ~2
      (comunicacion|correo|envio|escrito|solicitud)
    `,
  label: '(baja|oposicion|opt out|desuscripcion) ~3 :',
  'starts-with-deed':
    '^ (darse de baja|darme de baja|oponerse|ejercer|revocar|rechazar|configurar|gestionar|eliminar|solicitar)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'you-can': ['El usuario puede abrir el cajón.', 'Puedes entrar.', 'Podrá usted salir.', 'Podrá revocar esto.'],
    'you-may': ['Tiene derecho a sentarse.', 'El titular dispone de la facultad de salir.'],
    'can-set': ['Puede cambiar la configuración.', 'Podrá actualizar sus preferencias.'],
    'you-want': ['Si desea té, llame.', 'En caso de que usted desee té, llame.', 'Quienes quieran té llaman.'],
    please: ['Por favor, llame.', 'Escríbanos al portero.', 'Deberá dirigirse al portero.'],
    'please-familiar': ['Escribe al portero.', 'Si tienes frío, pulsa el timbre.'],
    aim: ['Para ejercer esto, el timbre', 'Un correo para oponerse'],
    'can-be-done': ['La petición puede ser remitida al portero.', 'Esto podrá hacerse en la puerta.'],
    'by-doing': ['Se logra enviando una carta.', 'Se hace mediante escrito al portero.'],
    label: ['El timbre y la lámpara, baja: en la puerta'],
    'starts-with-deed': ['Darse de baja en la puerta'],
  },
  silent: [
    'Abrimos el cajón a las nueve.',
    'La empresa utiliza cookies.',
    'El cajón contiene cartas que usted nos dio.',
    'Podremos abrir el cajón.',
  ],
});
