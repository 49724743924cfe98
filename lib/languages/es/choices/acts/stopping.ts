/** By itself it says that something stops: «oponerse», «darse de baja», «revocar su consentimiento». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'opt-out': 'opt out*|optout*|(excluirse|excluirte|autoexclusion|exclusion voluntaria)|(optar|opte|optando) por no',
  object: `
      oponerme|oponerse|oponerte|oponga a|opongas a|oposicion !politica|(manifestar|manifieste|expresar) ~1 (negativa|
      rechazo)
    `,
  unsubscribe: `
      (dar|darme|darnos|darse|darte|date|dese|de) de baja !(~3 (cuenta|perfil))|desuscri*|desinscri*|(anular|cancelar|
      cancele|cancela|cancelacion) ~3 (suscripcion|suscripciones)|(dejar|deje|dejemos|dejen|dejes) de (enviar*|recibir|tratar|usar|utilizar)|solicitar ~2 baja
    `,
  withdraw: '{withdraw} ..8 {consent}|{consent} ..12 {withdraw}',
  'no-longer': `
      no ~1 ({want}|{wanted}) ~2 (aparecer|continuar|figurar|que|recibir|seguir|ser)|ya no ({want}|{wanted})|no
      (recibir|seguir recibiendo) ~1 mas|no volver a recibir
    `,
  'turn-off': `
      (deshabilitar|deshabilite|deshabilitarlas|desactivacion|desactivar|desactivarlas|desactive|inhabilitar) !(~2
      (cuenta|perfil))
    `,
  refuse: '{refuse} ..8 {tracker}|{tracker} ..10 {refuse}',
  restrict: '(limitacion|limitar|limite) ..4 (divulgacion|tratamiento|tratamientos|uso)',
  'leave-list': `
      (borrar|eliminar|elimine|excluir|quitar|remover) ..10 (lista|listado|listas) (de)? (correo|difusion|
      distribucion|envio|envios)|(lista|listado) de exclusion
    `,
  'text-stop': '(envia|enviando|envie|responda|responde|respondiendo) ..6 (baja|stop) ~2 al {digits}',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'opt-out': ['Opt-out', 'Puede excluirse.', 'Para optar por no verlo'],
    object: ['Puede oponerse al conteo.', 'Derecho de oposición', 'Podrá manifestar su negativa.'],
    unsubscribe: ['Puede darse de baja.', 'Cancele su suscripción.', 'Para dejar de recibir cartas'],
    withdraw: ['Puede revocar su consentimiento.', 'Una autorización que puede retirar'],
    'no-longer': ['Si no desea recibir cartas', 'Si ya no quiere té'],
    'turn-off': ['Puede desactivar el contador.'],
    refuse: ['Puede rechazar las cookies.', 'Las cookies que quiera bloquear'],
    restrict: ['Solicite la limitación del tratamiento.', 'Para limitar el uso de sus datos'],
    'leave-list': [
      'Podemos, si lo pide, quitar su nombre de la lista de correo.',
      'Inscríbase en el listado de exclusión.',
    ],
    'text-stop': ['Responda BAJA al 12345.'],
  },
  silent: ['Recogemos su nombre.', 'Puede desactivar su cuenta.', 'La baja médica', 'No desea nada', 'Nos negamos.'],
});
