/** The link’s text names a text to read: policies give their ways out beside it, not in it. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  policy: `
      avis de confidentialite|charte|declaration de confidentialite|notice|politique|politiques|privacy (policy|
      notice)|regles de confidentialite
    `,
  terms: 'cgu|cgv|conditions|mentions legales',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    policy: ['Notre politique de confidentialité', 'La charte'],
    terms: ['Les CGU', 'Nos conditions générales'],
  },
  silent: ['Paramètres de confidentialité', 'ici', 'Gérer mes cookies'],
});
