/** The sentence sends the reader to the section with the addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'see-below': `
      (adresse|adresses|coordonnees) ..8 (ci apres|ci dessous|en bas|section|rubrique)|(ci apres|ci dessous) ..5
      (adresse|coordonnees)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'see-below': ['Écrivez à l’adresse indiquée ci-dessous.'],
  },
  silent: ['Écrivez-nous.', 'Voir ci-dessous.', 'L’adresse est à la porte.'],
});
