/** A heading under which a policy tells the reader's rights: who is named to write to there is named for them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  rights: `
      (suoi|tuoi|vostri|quali|miei) ..3 (diritto|diritti)|(diritto|diritti) ..4 (interessato|interessati|utente|
      utenti|accesso)|^ (esercizio|esercitare) ..4 (diritto|diritti)|^ diritti $
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    rights: ['I Suoi diritti', 'Diritti dell’interessato', 'Esercizio dei diritti'],
  },
  silent: ['Diritto d’autore', 'Diritto applicabile', 'Tutti i diritti riservati'],
});
