/** A line that shows an address, or where one is. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  words: 'adresse|emailadresse|email|formular|hier|kontakt|kontaktdaten|kontaktmöglichkeiten|link',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    words: ['E-Mail des Wirts', 'Zum Formular'],
  },
  silent: ['Acme Ads', 'StatCo', 'Eine Liste'],
});
