/** A heading under which a policy gives its addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  contact: 'contact|contacter|contactez nous|coordonnees|nous joindre',
  controller:
    '(responsable|responsables) ~3 (traitement|traitements|donnees)|qui sommes nous|(editeur|delegue|delegation) ..5 (site|donnees)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    contact: ['Nous contacter', 'Nos coordonnées'],
    controller: ['Responsable du traitement', 'Qui sommes-nous ?'],
  },
  silent: ['Contacts du carnet', 'Le gardien', 'Joindre une lettre'],
});
