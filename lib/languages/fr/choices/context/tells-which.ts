/** The link is named as a text to read: « la politique d’AdCo : […] ». Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  document: `
      (cgu|charte|conditions|mentions legales|notice|politique|politiques|privacy policy|privacy shield|reglement|
      regles) ~9 $
    `,
  law: '(art|article|articles) {digits} ~4 $',
  relative: '(lesquels|lesquelles|qui) $',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    document: ['Lisez la politique d’AdCo sur', 'Conditions :'],
    law: ['Le droit de l’article 21 du'],
    relative: ['Des pages qui'],
  },
  silent: [
    'Vous pouvez vous opposer sur',
    'Opt-out :',
    'Notre politique est courte, et vous pouvez la lire à tout moment à la porte du jardin',
  ],
});
