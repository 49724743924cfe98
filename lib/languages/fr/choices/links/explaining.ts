/** The link’s text promises an explanation: « Comment AdCo compte ». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  how: '^ (comment|pourquoi|qu est ce|quel|quelle|quelles|quels)',
  information: '^ (informations|plus d informations|en savoir plus) (relatives|sur|concernant)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    how: ['Comment AdCo compte', 'Qu’est-ce qu’un compteur ?'],
    information: ['Informations sur le comptage'],
  },
  silent: ['S’opposer', 'Opt-out', 'Paramètres'],
});
