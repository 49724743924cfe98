/** The sentence sends the reader to the section with the addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  elsewhere: `
      (adresse|emailadresse|email adresse|kontaktadresse|kontaktdaten|kontaktmöglichkeit*) ..8 (abschnitt|am ende|
      impressum|oben|unten|ziffer)|(am ende|angegebene*|eingangs|genannte*|hinterlegte*|impressum|nachfolgend|
      nachstehend|obige*|oben|unten|vorstehend) ..5 (adresse|emailadresse|email adresse|kontaktadresse|kontaktdaten|
      kontaktmöglichkeit*|verantwortliche* stelle|verantwortlichen)
    `,
  'to-us': `
      an (uns|den verantwortlichen|die verantwortliche* stelle|die verantwortlichen)|(kontaktiere|kontaktieren|schreib|
      schreibe|schreiben) (sie|ihr)? uns|uns ..6 (kontaktieren|schreiben|mitteilen|anschreiben|anzuschreiben)|
      (melde|melden) ..3 bei uns|bei uns ..2 melden
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    elsewhere: [
      'Schreiben Sie an die unten genannte Adresse.',
      'Nutzen Sie die Kontaktdaten am Ende.',
      'Schreiben Sie an die oben genannte Adresse.',
      'Es genügt die im Impressum angegebene E-Mail-Adresse.',
      'Wenden Sie sich an den oben genannten Verantwortlichen.',
      'Die oben genannte Kontaktadresse ist dafür da.',
    ],
    'to-us': ['Wenden Sie sich an uns.', 'Schreib uns einfach.', 'Dazu können Sie uns kontaktieren.'],
  },
  silent: ['Wir schreiben Ihnen.', 'Siehe unten.', 'Die Adresse steht am Tor.'],
});
