/** The link’s text leads to somebody to write to. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  contact: 'contact|contacter|contactez nous|ecrivez nous|nous ecrire|service client|service clients|service clientele',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    contact: ['Formulaire de contact', 'Écrivez-nous'],
  },
  silent: ['Contacts du carnet', 'Une lettre', 'Écrire'],
});
