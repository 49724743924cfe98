/** A heading under which a policy tells the reader's rights: who is named to write to there is named for them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  rights: `
      (droit|droits) !(applicable*|d auteur|de propriete|reserves)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    rights: [
      'Vos droits',
      'Quels sont vos droits ?',
      'Droits des personnes concernées',
      'Exercice de vos droits',
      'Droit d’accès et de rectification',
    ],
  },
  silent: ['Droit applicable', 'Droits d’auteur', 'Tous droits réservés'],
});
