/** A clause sends the reader on to read. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  learn: `
      (en savoir|savoir) (plus|davantage)|(davantage|plus) (d|de) (amples)? ~1 (informations|details|precisions)|pour
      plus|informations (complementaires|supplementaires)|prendre connaissance|consulter (la|leur|les|notre|nos|sa|
      ses) ~1 (charte|page|pages|politique|politiques)
    `,
  policy: 'politique* (de|relative|en matiere) ~4 (confidentialite|cookies|donnees|vie privee)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    learn: ['Pour en savoir plus, sonnez.', 'Prendre connaissance du plan'],
    policy: ['la politique de confidentialité'],
  },
  silent: ['S’opposer à la porte', 'Informations', 'Plus de lumière'],
});
