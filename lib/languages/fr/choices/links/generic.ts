/** The link’s text names no company and no document. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  here: 'ici|ce lien|cette page|ce formulaire|cliquant|cliquez',
  page: '(formulaire|lien|page) $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    here: ['cliquez ici', 'Ce lien'],
    page: ['Le formulaire'],
  },
  silent: ['AdCo', 'Pages d’AdCo', 'Lieu'],
});
