/** It is about measuring what visitors do. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  analytics: `
      analyse|analysecookie*|analysedienst*|analysetool*|analytics|besuchsmessung|nutzungsanalyse|reichweitenanalyse|
      reichweitenmessung|statistik*|tracking|trackings|webanalyse|webanalytik|zugriffsmessung
    `,
  telemetry: 'absturzbericht*|diagnosedaten|nutzungsstatistik*|telemetrie*',
  products: 'etracker|hotjar|matomo|piwik',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    analytics: ['Die Webanalyse', 'Reichweitenmessung'],
    telemetry: ['Die Telemetriedaten', 'Absturzberichte'],
    products: ['Wir zählen mit Matomo.'],
  },
  silent: ['Die Messung der Lampe', 'Zugriff', 'Ein Trank'],
});
