/** The link is named as a text to read: „Datenschutzerklärung von AdCo: […]“. Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  document: `
      (agb|datenrichtlinie*|datenschutz|datenschutzbestimmung*|datenschutzerklärung*|datenschutzhinweis*|
      datenschutzinformation*|datenschutzrichtlinie*|nutzungsbedingungen|privacy policy|privacy shield|cookie
      richtlinie*) ~9 $
    `,
  law: '(art|artikel|abs) {digits} ~3 $',
  relative: '(welche|deren) $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    document: ['Näheres in der Datenschutzerklärung von AdCo unter', 'Datenschutz:'],
    law: ['Recht nach Art. 21 der'],
    relative: ['Seiten, welche'],
  },
  silent: [
    'Sie können am Tor widersprechen unter',
    'Opt-out:',
    'Datenschutz ist ein hohes Gut, und Sie können jederzeit am Tor',
  ],
});
