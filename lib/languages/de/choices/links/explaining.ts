/** The link’s text promises an explanation: „Wie AdCo zählt“. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  how: '^ (was|warum|welche|wie)',
  information: '^ (weitere|nähere|mehr)? (informationen|infos|details) (über|zu|zum|zur)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    how: ['Wie AdCo zählt', 'Was ein Zähler ist'],
    information: ['Weitere Informationen zur Zählung'],
  },
  silent: ['Widerspruch', 'Opt-out', 'Einstellungen, wie Sie mögen'],
});
