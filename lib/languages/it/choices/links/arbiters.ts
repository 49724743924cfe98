/** The link’s text names an authority or somebody who settles disputes, and so does not offer the choice. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  authorities: 'autorita|garante|garanteprivacy|reclamo',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    authorities: ['Il Garante per la protezione dei dati', 'Proporre reclamo'],
  },
  silent: ['Il custode', 'Il servizio', 'La garanzia'],
});
