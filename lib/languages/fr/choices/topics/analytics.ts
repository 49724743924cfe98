/** It is about measuring what visitors do. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  analytics: 'analytics|analytique|analytiques|audience|frequentation|statistique|statistiques',
  telemetry: 'telemetrie|donnees (de diagnostic|d utilisation)|(rapport|rapports) (de plantage|d erreur|d incident)',
  products: 'hotjar|matomo|piwik|xiti',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    analytics: ['La mesure d’audience', 'Des statistiques'],
    telemetry: ['La télémétrie', 'Les rapports de plantage', 'Des données d’utilisation'],
    products: ['Nous comptons avec Matomo.'],
  },
  silent: ['Une analyse', 'La mesure de la lampe', 'Un auditeur'],
});
