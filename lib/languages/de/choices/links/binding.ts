/** The link’s text names a text to read: German policies give their ways out beside it, not in it. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  policy: `
      datenschutz|datenschutzbestimmung*|datenschutzerklärung*|datenschutzhinweis*|datenschutzinformation*|
      datenschutzrichtlinie*|datenrichtlinie*|privacy (policy|notice)|cookie (richtlinie*|erklärung*|policy)|
      cookierichtlinie*
    `,
  terms: 'agb|geschäftsbedingungen|impressum|nutzungsbedingungen|teilnahmebedingungen|widerrufsbelehrung',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    policy: ['Unsere Datenschutzerklärung', 'Cookie-Richtlinie'],
    terms: ['Die AGB', 'Impressum'],
  },
  silent: ['Datenschutzeinstellungen', 'hier', 'Cookie-Einstellungen'],
});
