/** It speaks of the withdrawal from a purchase, or of rights in works. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  purchase: `
      formulaire de retractation|(achat|commande|contrat|produit|produits) ~10 retractation|retractation ~10 (achat|
      commande|contrat|jours|produit)
    `,
  works: 'contrefacon|droit d auteur|droits d auteur|propriete intellectuelle',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    purchase: ['Le formulaire de rétractation est à la porte.'],
    works: ['Les droits d’auteur'],
  },
  silent: ['Retirer votre consentement', 'Le droit d’accès', 'Un achat'],
});
