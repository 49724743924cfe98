/** The link’s text leads to somebody to write to. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  contact: 'kontakt|kontaktformular|kontaktieren|kontaktseite|email an uns|schreiben sie uns|schreib uns',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    contact: ['Zum Kontaktformular', 'Schreiben Sie uns'],
  },
  silent: ['Kontakte im Adressbuch', 'Schreiben', 'Brief'],
});
