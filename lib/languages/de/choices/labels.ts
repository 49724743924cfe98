/** Link texts that say by themselves what they offer, on pages that are no policies, too. A pattern is for the whole text, as `spellLabel` spells it. */
import type { Choice } from '../../../policy/report';
import { defineExamples, definePatterns } from '../../listed-patterns';

export const patterns = definePatterns({
  'do-not-sell': 'meine ~2 (daten|informationen) nicht verkaufen ..6',
  'cookie-settings': `
    (ihre|meine)? ((cookie|cookies|consent|datenschutz|privatsphäre|tracking) (einstellungen|präferenzen)|
    cookieeinstellungen|datenschutzeinstellungen|privatsphäreeinstellungen|consent manager) (verwalten|ändern|öffnen)?
  `,
  'refuse-cookies': 'alle? cookies (ablehnen|anpassen|verwalten)',
  'withdraw-consent': 'meine? cookie? (einwilligung|einwilligungen) (verwalten|widerrufen|ändern)',
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
    'do-not-sell': ['Meine persönlichen Daten nicht verkaufen'],
    'cookie-settings': ['[Cookie-Einstellungen]', 'Datenschutzeinstellungen öffnen', 'Ihre Privatsphäre-Einstellungen'],
    'refuse-cookies': ['Cookies verwalten', 'Alle Cookies ablehnen'],
    'withdraw-consent': ['Einwilligung widerrufen', 'Cookie-Einwilligung ändern'],
  },
  silent: ['Cookies', 'Datenschutz', 'Cookie-Richtlinie', 'Einstellungen', 'Newsletter', 'Widerruf'],
});
