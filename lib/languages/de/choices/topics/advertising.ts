/** It is about advertising. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  ads: `
      ads|adwords|anzeige|anzeigen*|werbe|werbeanzeige*|werbetracking|werbevorgaben|werbeeinstellung*|werbenetz*|
      werbung|onlinewerbung
    `,
  kinds: 'conversion*|doubleclick|interessenbasiert*|interessenbezogen*|nutzungsbasiert*|remarketing|retargeting',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    ads: ['Werbung auf der Seite', 'Anzeigen am Tor'],
    kinds: ['Interessenbezogene Angebote', 'Remarketing'],
  },
  silent: ['Ein Werk', 'Der Anzeiger ist kaputt, der Zeiger auch.', 'Direktwerbung'],
});
