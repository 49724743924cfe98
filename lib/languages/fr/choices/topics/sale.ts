/** It is about the sale of data. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  sell: `
      (vendre|vente|vendues|vendons|cession) ~4 (donnees|informations|renseignements)|(donnees|informations) ~5
      (vendre|vendues|vente)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    sell: ['La vente de vos données'],
  },
  silent: ['La vente de la lampe', 'Vos données', 'Le point de vente'],
});
