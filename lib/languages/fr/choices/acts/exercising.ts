/** It invites to exercise one’s rights, whichever they are. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  exercise:
    '(exercant|exerce|exercer|exercez|exercice|exercent|faire valoir) (!(nos|notre|;) .)*8 (droit|droits|choix)',
  'rights-exercised':
    '(droit|droits|ceux ci) (!(nos|notre|;) .)*20 (exerce|exercer|exercent|exerces|exercez|faire valoir)',
  'exercise-them': '^ (pour|afin de|d) ~1 les exercer',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    exercise: ['Pour exercer vos droits, sonnez.', 'L’exercice de ces droits est gratuit.'],
    'exercise-them': ['Pour les exercer, sonnez.'],
    'rights-exercised': ['Ces droits s’exercent à la porte.', 'Des droits que vous pouvez faire valoir'],
  },
  silent: ['Nous exerçons nos droits.', 'L’exercice du métier', 'Tous droits réservés'],
});
