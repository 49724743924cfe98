/** Link texts that say by themselves what they offer. A pattern is for the whole text, as `spellLabel` spells it. */
import type { Choice } from '../../../policy/report';
import { any, defineExamples, definePatterns } from '../../listed-patterns';

const my = '(deine|ihre|meine)?';
const change = '(anpassen|anzeigen|bearbeiten|verwalten|ändern|öffnen)?';
const settings = any(
  '(consent|cookie|cookies|datenschutz|einwilligungs|privatsphäre|tracking) (auswahl|einstellungen|manager|präferenzen)',
  'cookieeinstellungen|datenschutzeinstellungen|einwilligungseinstellungen|privatsphäreeinstellungen',
);

export const patterns = definePatterns({
  'do-not-sell': 'meine ~2 (daten|informationen) nicht (verkaufen|weitergeben) ..6',
  'ad-settings': `${my} (anzeigen|werbe) einstellungen ${change}|${my} (anzeigeneinstellungen|werbeeinstellungen) ${change}`,
  'cookie-settings': `${my} ${settings} ${change}`,
  'refuse-cookies': '(alle)? (cookie|cookies) (ablehnen|anpassen|auswahl|einstellen|verwalten|ändern) (ändern)?',
  'withdraw-consent': `${my} (cookie)? (einwilligung|einwilligungen|zustimmung) (verwalten|widerrufen|zurückziehen|ändern)`,
  unsubscribe: '(vom)? newsletter (abbestellen|abmelden|abmeldung|abbestellung)',
  'privacy-request':
    '(auskunft|datenauskunft|datenkopie) (anfordern|beantragen|verlangen)|(auskunftsersuchen|löschantrag) (stellen)?',
  'download-data': '(deine|ihre|meine) daten (anfordern|exportieren|herunterladen)',
  'delete-account': '(dein|ihr|mein)? (account|benutzerkonto|konto|kundenkonto|nutzerkonto) löschen',
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
    'do-not-sell': ['Meine persönlichen Daten nicht verkaufen oder weitergeben'],
    'ad-settings': ['Werbe-Einstellungen', 'Meine Anzeigeneinstellungen ändern'],
    'cookie-settings': ['[Cookie-Einstellungen]', 'Datenschutzeinstellungen öffnen', 'Ihre Privatsphäre-Einstellungen'],
    'refuse-cookies': ['Cookies verwalten', 'Alle Cookies ablehnen'],
    'withdraw-consent': ['Einwilligung widerrufen', 'Meine Einwilligungen verwalten'],
    unsubscribe: ['Newsletter abbestellen', 'Vom Newsletter abmelden'],
    'privacy-request': ['Datenauskunft anfordern', 'Löschantrag stellen'],
    'download-data': ['Meine Daten herunterladen'],
    'delete-account': ['Konto löschen', 'Mein Benutzerkonto löschen'],
  },
  silent: [
    'Cookies',
    'Datenschutz',
    'Cookie-Richtlinie',
    'Einstellungen',
    'Newsletter',
    'Abmelden',
    'Konto',
    'Widerruf',
  ],
});
