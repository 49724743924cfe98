/** Whoever sends the reader on to another company’s text offers nothing here. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  learn: `
      (en savoir|savoir) (plus|davantage)|(davantage|plus) (d|de) (amples)? ~1 (informations|details)|consulter (la|
      leur|les|sa|ses) ~1 (page|pages|politique|politiques)|informations (complementaires|supplementaires)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    learn: ['Pour en savoir plus, voyez AdCo.'],
  },
  silent: ['Voir AdCo.', 'S’opposer', 'Lire'],
});
