/** What a reader changes in an account needs no request. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  account: `
      account|accounts|benutzerkonto*|konto|kontoeinstellung*|kontos|kundenkonto*|mitgliedskonto*|nutzerkonto*|profil|
      profileinstellung*|profils
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    account: ['Im Kundenkonto', 'Ihr Profil'],
  },
  silent: ['Die Kontonummer', 'Schreiben Sie uns.', 'Das Tor'],
});
