/** Talk of acts that offers none: what a withdrawal leaves untouched, what follows from it, where none is possible. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  lawful: `
      (legalidad|licitud|validez) ... (oposicion|retirada|retiro|revocacion)|(retirada|retiro|revocacion) ~12 (afecta|
      afectara|licitud|retroactiv*)
    `,
  until: `
      (hasta|mientras) ~8 (baja|cancelacion|cancele|oponga|opongas|oposicion|retire|retires|revocacion|revoque|
      revoques|solicite|solicites|supresion)
    `,
  unless: `
      (a menos que|excepto|salvo) ~6 (oponga|opongas|oposicion|revoque)|(cuando|en caso de que|si) ~3 no ~3
      (manifiesta|manifiestas|manifieste|opone|opones|oponga) ~4 (negativa|oposicion)?
    `,
  after: `
      (a partir de|despues de|en caso de|tras|una vez) ~2 (baja|cancelacion|negativa|oposicion|rechazo|retirada|
      revocacion|supresion)
    `,
  'if-then': `
      si {you}? ~4 (bloquea|bloqueas|desactiva|desactivas|deshabilita|deshabilitas|elimina|eliminas|opone|rechaza|
      rechazas|retira|revoca) ~14 , (algunas|algunos|ciertas|el|es posible|esto|la|las|los|no|nuestra|nuestro|podria|
      puede que)
    `,
  'what-it-does': `
      (bloqueo|desactivacion|deshabilitacion|eliminacion|rechazo) ~12 (afectar|dificultar|impedir|impediria|
      imposibilitar|limitar|perjudicar)
    `,
  objected: '(ha|has|haya|hayas|hubiera) ~3 (dado de baja|opuesto|rechazado|retirado|revocado)',
  none: `
      no ~2 (podra|podras|puede|pueden|puedes) ~2 (cancelar|cancelarse|desactivar|desactivarse|oponerse|oponerte|
      rechazar|rechazarlas|rechazarse)|no es posible ~1 (desactivar|oponerse|rechazar)|no ~2 (procede|procedera) ~4
      (cancelacion|oposicion|supresion)
    `,
  policy: '(aviso|pagina|politica|seccion) ~3 cookies',
  complaint: '(formular|interponer|poner|presentar) ~1 (denuncia|queja|reclamacion)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    lawful: ['La licitud de lo hecho antes de la retirada queda.', 'La revocación no afecta a lo hecho.'],
    until: ['La guardamos hasta que revoque su permiso.'],
    unless: ['Salvo oposición, escribimos.', 'Si usted no manifiesta su oposición, escribimos.'],
    after: ['En caso de oposición, la lámpara queda.', 'Tras la baja, la lámpara queda.'],
    'if-then': ['Si rechaza las cookies, es posible que falte luz.'],
    'what-it-does': ['El rechazo de las cookies puede impedir la luz.'],
    objected: ['Si se ha opuesto, callamos.'],
    none: ['Usted no puede oponerse.', 'No es posible rechazar las técnicas.'],
    policy: ['Nuestra política de cookies'],
    complaint: ['Puede presentar una reclamación.'],
  },
  silent: ['Puede oponerse.', 'Si rechaza las cookies, pulse aquí.', 'La retirada es gratuita.'],
});
