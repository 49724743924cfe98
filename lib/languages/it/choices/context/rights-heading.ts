/** A heading under which a policy tells the reader's rights: who is named to write to there is named for them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  rights: `
      (diritto|diritti) !(applicabile*|d autore|di proprieta|riservati)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    rights: ['I Suoi diritti', 'Diritti dell’interessato', 'Esercizio dei diritti'],
  },
  silent: ['Diritto d’autore', 'Diritto applicabile', 'Tutti i diritti riservati'],
});
