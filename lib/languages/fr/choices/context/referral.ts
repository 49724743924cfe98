/** The sentence sends the reader to the section with the addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'see-below': `
      (adresse|adresses|coordonnees) ..8 (ci apres|ci dessous|en bas|section|rubrique)|(ci apres|ci dessous) ..5
      (adresse|coordonnees)
    `,
  'named-above': `
      (adresse|coordonnees|email) ..6 (ci dessus|mentions legales)|(ci dessus|mentions legales) ..3 (adresse|coordonnees)|
      (adresse|coordonnees|email) ..2 (indiquee*|mentionnee*|precitee*)
    `,
  'to-us': `
      contactez nous|ecrivez nous|nous (contacter|contactant|ecrire|ecrivant|joindre)|(aupres|contacter|ecrire|adresser) ..3
      (responsable|editeur)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'see-below': ['Écrivez à l’adresse indiquée ci-dessous.'],
    'named-above': ['Écrivez à l’adresse indiquée ci-dessus.', 'Utilisez les coordonnées mentionnées.'],
    'to-us': ['Contactez-nous.', 'Vous pouvez nous écrire.', 'Adressez-vous auprès du responsable.'],
  },
  silent: ['Nous vous écrivons.', 'Voir ci-dessous.', 'L’adresse est à la porte.'],
});
