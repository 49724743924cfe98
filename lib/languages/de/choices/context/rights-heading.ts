/** A heading under which a policy tells the reader's rights: who is named to write to there is named for them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  rights: `
      (rechte|rechten|rechtes|betroffenenrecht*|datenschutzrechte*|nutzerrechte) !(vorbehalten)|recht auf|auskunftsrecht|
      widerspruchsrecht
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    rights: [
      'Ihre Rechte',
      'Rechte der betroffenen Person',
      'Welche Rechte haben Sie?',
      'Betroffenenrechte',
      'Recht auf Auskunft und Löschung',
    ],
  },
  silent: ['Rechtsgrundlagen', 'Alle Rechte vorbehalten', 'Urheberrecht', 'Rechtliche Hinweise'],
});
