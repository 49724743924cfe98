/** A heading under which a policy gives its addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  contact: 'contact|contacter|contactez nous|coordonnees|nous joindre',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    contact: ['Nous contacter', 'Nos coordonnées'],
  },
  silent: ['Contacts du carnet', 'Le gardien', 'Joindre une lettre'],
});
