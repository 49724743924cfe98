/** Link texts that say by themselves what they offer, on pages that are no policies, too. A pattern is for the whole text, as `spellLabel` spells it. */
import type { Choice } from '../../../policy/report';
import { defineExamples, definePatterns } from '../../listed-patterns';

export const patterns = definePatterns({
  'do-not-sell': 'no vender mi ..10',
  'cookie-settings': `
    ((cambiar|configurar|gestionar) (las|mis|sus|tus)?|(ajustes|configuración|panel|preferencias) de las?)
    (consentimiento|cookies)|(ajustes|configuración|opciones|preferencias) de privacidad
  `,
  'refuse-cookies': 'rechazar (las|todas)* cookies',
  'withdraw-consent': '(retirar|revocar) (mi|su|tu|el)? consentimiento',
});

/** What each of them offers. */
export const offers: Readonly<Record<keyof typeof patterns, Pick<Choice, 'kind' | 'optOut'>>> = {
  'do-not-sell': { kind: 'sale', optOut: true },
  'cookie-settings': { kind: 'cookies', optOut: true },
  'refuse-cookies': { kind: 'cookies', optOut: true },
  'withdraw-consent': { kind: 'cookies', optOut: true },
};

export const examples = defineExamples<typeof patterns>({
  found: {
    'do-not-sell': ['No vender mi información personal'],
    'cookie-settings': [
      'Configurar cookies',
      '[Configuración de cookies]',
      'Gestionar mis cookies',
      'Preferencias de privacidad',
    ],
    'refuse-cookies': ['Rechazar todas las cookies'],
    'withdraw-consent': ['Revocar mi consentimiento'],
  },
  silent: ['Cookies', 'Uso de cookies', 'Política de cookies', 'Boletín', 'Ajustes', 'Derechos'],
});
