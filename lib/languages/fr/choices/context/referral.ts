/** The sentence sends the reader to the section with the addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  elsewhere: `
      (adresse|adresses|coordonnees) ..8 (ci apres|ci dessous|ci dessus|debut|en bas|en haut|figurant|indiquee*|
      mentionnee*|mentions legales|precitee*|rubrique|section)|(ci apres|ci dessous|ci dessus|mentions legales)
      ..5 (adresse|coordonnees)
    `,
  'to-us': `
      contactez nous|ecrivez nous|nous (contacter|contactant|ecrire|ecrivant|joindre)|(aupres|
      contacter|contactez|ecrire|ecrivant|ecrivez|adresser|adressant|adressez) ..4 (responsable|editeur|delegue|dpo)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    elsewhere: [
      'Écrivez à l’adresse indiquée ci-dessous.',
      'Écrivez à l’adresse indiquée ci-dessus.',
      'Utilisez les coordonnées mentionnées.',
      'Utilisez les coordonnées indiquées au début de la page.',
    ],
    'to-us': [
      'Contactez-nous.',
      'Vous pouvez nous écrire.',
      'Adressez-vous auprès du responsable.',
      'Adressez-vous au délégué.',
    ],
  },
  silent: ['Nous vous écrivons.', 'Voir ci-dessous.', 'L’adresse est à la porte.'],
});
