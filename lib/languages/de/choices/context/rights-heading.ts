/** A heading under which a policy tells the reader's rights: who is named to write to there is named for them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  rights: `
      (betroffenenrechte|betroffenenrechten|datenschutzrechte|nutzerrechte) |(deine|eure|ihre|ihren|meine|welche|
      die|der) ..3 (recht|rechte|rechten)|(recht|rechte|rechten) ..4 (betroffen*|person|personen|nutzer*|besucher*|
      bezug)|^ (recht|rechte) (auf|zur|auskunft*|widerspruch*) |^ rechte $|(auskunft|widerspruchs|widerrufs|
      auskunfts) ..4 (recht|rechte)|auskunftsrecht|widerspruchsrecht
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
