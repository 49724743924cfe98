/** The link’s text promises an explanation: «Come conta AdCo». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  how: '^ (come|cosa|perche|quali)',
  information: '^ (maggiori|ulteriori)? informazioni (su|sui|sul|sull|sulla)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    how: ['Come conta AdCo'],
    information: ['Informazioni sul conteggio'],
  },
  silent: ['Opporsi', 'Opt-out', 'Impostazioni'],
});
