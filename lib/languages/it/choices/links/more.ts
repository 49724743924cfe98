/** The link’s text names nothing: what counts is the sentence around it. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  more: '^ (leggi|scopri)? (di piu|dettagli|(maggiori|ulteriori) (dettagli|informazioni)) $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    more: ['Leggi di più', 'Ulteriori informazioni'],
  },
  silent: ['Più scelte', 'Opt-out', 'Leggi la lettera'],
});
