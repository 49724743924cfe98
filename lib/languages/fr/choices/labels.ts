/** Link texts that say by themselves what they offer. A pattern is for the whole text, as `spellLabel` spells it: with its accents. */
import type { Choice } from '../../../policy/report';
import { any, defineExamples, definePatterns } from '../../listed-patterns';

const my = '(mes|vos|les)?';
const manage = '(configurer|gérer|modifier|paramétrer|personnaliser)';
const of = '(de|des|du|d)?';

export const patterns = definePatterns({
  'do-not-sell': 'ne pas vendre (mes|ni) ..10',
  'ad-settings': `${manage}? ${my} (choix|paramètres|préférences) (publicitaires|${of} annonces|${of} publicité)`,
  'cookie-settings': any(
    `${manage} ${my} (cookies|traceurs|témoins|consentements|consentement|préférences ${of} (cookies|consentement))`,
    `(gestionnaire|panneau de gestion|paramétrage|paramètres|préférences|réglages) ${of} ${my} (cookies|traceurs|témoins|consentement)`,
    '(paramètres|préférences) de confidentialité',
  ),
  'refuse-cookies': 'refuser (tous)? (les)? (cookies|traceurs)|tout refuser',
  'withdraw-consent': 'retirer (mon|votre) consentement',
  unsubscribe:
    '(me|se|vous)? (désabonner|désinscrire) (de la newsletter)?|(désabonnement|désinscription) (à|de) la newsletter',
  'privacy-request': 'exercer (mes|vos|ses) droits|demande (d accès|de suppression) ..4 données ..2',
  'download-data': 'télécharger (mes|vos) données',
  'delete-account': '(clôturer|fermer|supprimer) (mon|votre) compte',
});

/** What each of them offers. */
export const offers: Readonly<Record<keyof typeof patterns, Pick<Choice, 'kind' | 'optOut'>>> = {
  'do-not-sell': { kind: 'sale', optOut: true },
  'ad-settings': { kind: 'advertising', optOut: true },
  'cookie-settings': { kind: 'cookies', optOut: true },
  'refuse-cookies': { kind: 'cookies', optOut: true },
  'withdraw-consent': { kind: 'cookies', optOut: true },
  unsubscribe: { kind: 'marketing', optOut: true },
  'privacy-request': { kind: 'data-request', optOut: false },
  'download-data': { kind: 'data-request', optOut: false },
  'delete-account': { kind: 'account', optOut: false },
};

export const examples = defineExamples<typeof patterns>({
  found: {
    'do-not-sell': ['Ne pas vendre mes informations personnelles'],
    'ad-settings': ['Préférences publicitaires', 'Gérer mes choix d’annonces'],
    'cookie-settings': [
      'Paramétrer les cookies',
      '[Gérer mes cookies]',
      'Paramètres des traceurs',
      'Préférences de confidentialité',
    ],
    'refuse-cookies': ['Tout refuser', 'Refuser tous les cookies'],
    'withdraw-consent': ['Retirer mon consentement'],
    unsubscribe: ['Se désabonner', 'Désinscription de la newsletter'],
    'privacy-request': ['Exercer mes droits', 'Demande d’accès à mes données'],
    'download-data': ['Télécharger mes données'],
    'delete-account': ['Supprimer mon compte'],
  },
  silent: [
    'Cookies',
    'Gestion des cookies',
    'Politique de confidentialité',
    'Newsletter',
    'Paramètres',
    'Mon compte',
    'Droits',
  ],
});
