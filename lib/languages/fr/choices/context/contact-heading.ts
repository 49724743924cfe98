/** A heading under which a policy gives its addresses. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  contact: 'contact|contacter|contactez nous|coordonnees|nous joindre',
  controller: 'responsable* ~3 (donnees|traitement*)|qui sommes nous|(delegue|editeur) ..5 (donnees|site)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    contact: ['Nous contacter', 'Nos coordonnées'],
    controller: ['Responsable du traitement', 'Qui sommes-nous ?'],
  },
  silent: ['Contacts du carnet', 'Le gardien', 'Joindre une lettre'],
});
