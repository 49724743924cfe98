/** It names a way to ask a company for one’s rights. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'named-request': `
      (demande|demandes) (d|de|relative*|portant|concernant|liee*) ~3 (acces|effacement|exercice|rectification|
      suppression|portabilite|opposition|droit|droits|desinscription)
    `,
  'ask-for': `
      (demander|demandez|obtenir|recevoir) ..8 (acces|communication|copie|effacement|rectification|suppression|
      portabilite) !(..8 (avis|clauses|garanties|politique|mesures))
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'named-request': ['Une demande d’accès est gratuite.', 'Votre demande d’exercice'],
    'ask-for': ['Demandez une copie.', 'Vous pouvez obtenir la rectification.'],
  },
  silent: ['Adressez vos demandes au gardien.', 'Demandez une copie de la politique.', 'Obtenir un siège'],
});
