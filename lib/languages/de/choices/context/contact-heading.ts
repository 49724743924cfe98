/** A heading under which a policy gives its addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  contact: 'kontakt|kontaktdaten|kontaktaufnahme',
  controller: 'diensteanbieter|datenschutzbeauftragte*|verantwortlich*',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    contact: ['Kontakt', 'Unsere Kontaktdaten'],
    controller: ['Verantwortlicher', 'Name und Anschrift des Verantwortlichen'],
  },
  silent: ['Kontakte im Adressbuch', 'Der Wirt', 'Erreichbarkeit'],
});
