/** It is about the sale of data. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  sell: '(daten|informationen) ~6 (verkauf|verkaufen|verkauft)|(verkauf|verkaufen) ~5 (daten|informationen)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    sell: ['Der Verkauf Ihrer Daten', 'Wir wollen Daten nicht verkaufen.'],
  },
  silent: ['Der Verkauf der Lampe', 'Daten', 'Wir verkaufen Lampen.'],
});
