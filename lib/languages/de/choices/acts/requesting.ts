/** It names a way to ask a company for one’s rights. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'ask-for': `
      (auskunft|berichtigung|herausgabe|kopie|löschung) ..12 {ask}|{ask} ..8 (auskunft|berichtigung|herausgabe|kopie|
      löschung)
    `,
  restrict:
    'einschränkung (der|ihrer|deiner) ~1 verarbeitung|verarbeitung ..3 (einschränken|einzuschränken|einschränken lassen)',
  'named-request': `
      auskunftsersuchen|auskunftsantrag|auskunftsanfrage|betroffenenanfrage*|löschantrag|löschanfrage|löschungsantrag|
      löschersuchen
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'ask-for': ['Sie können Auskunft am Tor verlangen.', 'Beantragen Sie die Löschung.'],
    restrict: ['Verlangen Sie eine Einschränkung der Verarbeitung.', 'Lassen Sie die Verarbeitung einschränken.'],
    'named-request': ['Ein Auskunftsersuchen ist frei.'],
  },
  silent: ['Wir verlangen keine Miete.', 'Beantragen Sie einen Ausweis.', 'Eine Auskunft'],
});
