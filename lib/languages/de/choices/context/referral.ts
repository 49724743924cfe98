/** The sentence sends the reader to the section with the addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'see-below': `
      (kontaktdaten|kontaktadresse|adresse|emailadresse|email adresse|kontaktmöglichkeiten) ..8 (unten|abschnitt|am
      ende|ziffer)|(am ende|unten|nachfolgend|nachstehend) ..5 (adresse|emailadresse|email adresse|kontaktdaten|
      kontaktmöglichkeiten)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'see-below': ['Schreiben Sie an die unten genannte Adresse.', 'Nutzen Sie die Kontaktdaten am Ende.'],
  },
  silent: ['Schreiben Sie uns.', 'Siehe unten.', 'Die Adresse steht am Tor.'],
});
