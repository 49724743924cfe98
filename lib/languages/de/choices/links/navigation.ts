/** The link is about the page itself. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  top: '^ (zurück|nach oben|zum seitenanfang|seitenanfang|zum inhaltsverzeichnis|inhaltsverzeichnis)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    top: ['Nach oben', 'Zurück'],
  },
  silent: ['Oben genannt', 'Rückgabe', 'Inhalt'],
});
