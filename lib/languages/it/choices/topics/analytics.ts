/** It is about measuring what visitors do. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  analytics: `
      analitic*|analytics|hotjar|matomo|statistic*|(misurazione|rilevazione) ~2 (accessi|traffico|visite)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    analytics: ['Le statistiche', 'La rilevazione delle visite'],
  },
  silent: ['Un’analisi', 'La misurazione della lampada', 'Una visita'],
});
