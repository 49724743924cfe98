/** The link is about the page itself. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  top: '^ (retour|retourner|revenir|haut de|vers le haut|sommaire|table des matieres)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    top: ['Retour en haut', 'Haut de page'],
  },
  silent: ['La haute tour', 'Le retrait', 'Page'],
});
