/** The link’s text names no company and no document. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  here: 'hier|diesen|diesem|diese|dieser|dieses',
  page: '(formular|link|seite) $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    here: ['hier klicken', 'Diesem Link folgen'],
    page: ['Widerspruchs-Link', 'Zum Formular'],
  },
  silent: ['AdCo', 'Seiten von AdCo', 'Heer'],
});
