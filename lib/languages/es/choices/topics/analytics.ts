/** It is about measuring what visitors do. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  analytics: 'analitica|analiticas|analytics|estadistica|estadisticas|medicion de (audiencia|trafico)',
  telemetry: `
      telemetria|(datos|ping|informacion) de (diagnostico|interaccion|rendimiento|telemetria|uso)|(informe|informes)
      de (bloqueo|bloqueos|error|errores|fallo|fallos)
    `,
  'what-is-collected': '(ajustes|configuracion|opciones|preferencias) de (recogida|recopilacion) de datos',
  products: 'hotjar|matomo|piwik',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    analytics: ['La analítica web', 'Estadísticas'],
    telemetry: ['La telemetría', 'Los datos de uso de la lámpara', 'Los informes de fallos'],
    'what-is-collected': ['Los ajustes de recopilación de datos'],
    products: ['Contamos con Matomo.'],
  },
  silent: ['Un análisis', 'La medición de la lámpara', 'Un oyente', 'El uso de sus datos', 'Un informe'],
});
