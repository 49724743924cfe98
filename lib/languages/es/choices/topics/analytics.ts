/** It is about measuring what visitors do. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  analytics: 'analitica|analiticas|analytics|estadistica|estadisticas|medicion de (audiencia|trafico)',
  products: 'hotjar|matomo|piwik',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    analytics: ['La analítica web', 'Estadísticas'],
    products: ['Contamos con Matomo.'],
  },
  silent: ['Un análisis', 'La medición de la lámpara', 'Un oyente'],
});
