/** It speaks of the withdrawal from a purchase, or of rights in works. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  purchase: `
      widerrufsbelehrung|widerrufsfrist|widerrufsformular|vertragserklärung|(kaufvertrag*|bestellung|kauf|ware|waren)
      ~8 (widerruf*|widerspr*)
    `,
  works: 'urheberrecht*|markenrecht*',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    purchase: ['Die Widerrufsbelehrung hängt am Tor.', 'Den Kauf können Sie widerrufen.'],
    works: ['Das Urheberrecht bleibt.'],
  },
  silent: ['Sie können die Einwilligung widerrufen.', 'Ein Recht auf Auskunft', 'Der Kauf einer Lampe'],
});
