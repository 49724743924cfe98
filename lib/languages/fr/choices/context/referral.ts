/** The sentence sends the reader to the section with the addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  elsewhere: `
      (adresse|adresses|coordonnees) ..8 (ci apres|ci dessous|ci dessus|en bas|indiquee*|mentionnee*|mentions legales|
      precitee*|rubrique|section)|(ci apres|ci dessous|ci dessus|mentions legales) ..5 (adresse|coordonnees)
    `,
  'to-us': `
      contactez nous|ecrivez nous|nous (contacter|contactant|ecrire|ecrivant|joindre)|(aupres|contacter|ecrire|adresser) ..3
      (responsable|editeur)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    elsewhere: [
      'Écrivez à l’adresse indiquée ci-dessous.',
      'Écrivez à l’adresse indiquée ci-dessus.',
      'Utilisez les coordonnées mentionnées.',
    ],
    'to-us': ['Contactez-nous.', 'Vous pouvez nous écrire.', 'Adressez-vous auprès du responsable.'],
  },
  silent: ['Nous vous écrivons.', 'Voir ci-dessous.', 'L’adresse est à la porte.'],
});
