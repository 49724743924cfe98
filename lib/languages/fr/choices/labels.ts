/** Link texts that say by themselves what they offer, on pages that are no policies, too. A pattern is for the whole text, as `spellLabel` spells it. */
import type { Choice } from '../../../policy/report';
import { defineExamples, definePatterns } from '../../listed-patterns';

export const patterns = definePatterns({
  'do-not-sell': 'ne pas vendre mes ..10',
  'cookie-settings': `
    ((configurer|gérer|modifier|paramétrer|personnaliser) (les|mes|vos)?|(gestionnaire|panneau de gestion|paramétrage|paramètres|préférences)
    (de|des)) (consentement|consentements|cookies|témoins|traceurs)|(paramètres|préférences) de confidentialité
  `,
  'refuse-cookies': 'refuser tous? les? cookies|tout refuser',
  'withdraw-consent': 'retirer (mon|votre) consentement',
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
    'do-not-sell': ['Ne pas vendre mes informations personnelles'],
    'cookie-settings': [
      'Paramétrer les cookies',
      '[Gérer mes cookies]',
      'Paramètres des traceurs',
      'Préférences de confidentialité',
    ],
    'refuse-cookies': ['Tout refuser', 'Refuser tous les cookies'],
    'withdraw-consent': ['Retirer mon consentement'],
  },
  silent: ['Cookies', 'Gestion des cookies', 'Politique de confidentialité', 'Newsletter', 'Paramètres', 'Droits'],
});
