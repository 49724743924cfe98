/** What a reader changes in an account needs no request. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  account: 'compte|comptes|espace (client|membre|perso|personnel)|mon compte|profil|profils',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    account: ['Dans votre compte', 'Votre espace client'],
  },
  silent: ['Le comptage', 'Écrivez-nous.', 'Un espace'],
});
