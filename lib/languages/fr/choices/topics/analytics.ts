/** It is about measuring what visitors do. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  analytics: 'analytics|analytique|analytiques|audience|frequentation|statistique|statistiques',
  products: 'hotjar|matomo|piwik|xiti',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    analytics: ['La mesure d’audience', 'Des statistiques'],
    products: ['Nous comptons avec Matomo.'],
  },
  silent: ['Une analyse', 'La mesure de la lampe', 'Un auditeur'],
});
