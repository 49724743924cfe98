/** It is about messages that advertise. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  letters: 'boletin|boletines|desuscri*|mailing*|newsletter|newsletters|suscripcion|suscripciones',
  marketing: `
      (comunicaciones|correos|emails|envios|mensajes|ofertas) ~1 (comercial*|de marketing|promocional*|publicitari*)|
      marketing|mercadotecnia|promociones|prospeccion|fines promocionales
    `,
  messages: 'alertas|notificaciones',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    letters: ['Nuestro boletín', 'Su suscripción'],
    marketing: ['La mercadotecnia', 'Correos promocionales'],
    messages: ['Las alertas de la noche'],
  },
  silent: ['Una carta', 'La publicidad', 'Un correo'],
});
