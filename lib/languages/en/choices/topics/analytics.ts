/** It is about measuring what visitors do. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  analytics: 'analytics|measurement|usage (data|statistics|tracking)',
  telemetry: 'telemetry|(crash|diagnostic) (data|report|reports)',
  products: 'omniture|matomo',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    analytics: ['Web analytics', 'Usage statistics'],
    telemetry: ['Telemetry', 'Crash reports'],
    products: ['We count with Matomo.'],
  },
  silent: ['An analytical mind', 'Usage of the lamp', 'Measure twice'],
});
