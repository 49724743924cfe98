/** The sentence sends the reader to the section with the addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'see-below': `
      (kontaktdaten|kontaktadresse|adresse|emailadresse|email adresse|kontaktmöglichkeiten) ..8 (unten|abschnitt|am
      ende|ziffer)|(am ende|unten|nachfolgend|nachstehend) ..5 (adresse|emailadresse|email adresse|kontaktdaten|
      kontaktmöglichkeiten)
    `,
  'named-above': `
      (adresse|emailadresse|email adresse|kontaktdaten|kontaktmöglichkeit*) ..6 (oben|impressum)|(oben|eingangs|
      vorstehend|impressum|im impressum|unter punkt) ..3 (adresse|email|emailadresse|kontaktdaten|kontaktmöglichkeit*)|
      (angegebene*|genannte*|obige*|hinterlegte*) (adresse|email|emailadresse|kontakt|kontaktdaten)
    `,
  'to-us': `
      an (uns|den verantwortlichen|die verantwortliche* stelle|die verantwortlichen)|(kontaktiere|kontaktieren|schreib|
      schreibe|schreiben) (sie|ihr)? uns|uns ..6 (kontaktieren|schreiben|mitteilen|anschreiben|anzuschreiben)|
      (melde|melden) ..3 bei uns|bei uns ..2 melden
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'see-below': ['Schreiben Sie an die unten genannte Adresse.', 'Nutzen Sie die Kontaktdaten am Ende.'],
    'named-above': [
      'Schreiben Sie an die oben genannte Adresse.',
      'Es genügt die im Impressum angegebene E-Mail-Adresse.',
    ],
    'to-us': ['Wenden Sie sich an uns.', 'Schreib uns einfach.', 'Dazu können Sie uns kontaktieren.'],
  },
  silent: ['Wir schreiben Ihnen.', 'Siehe unten.', 'Die Adresse steht am Tor.'],
});
