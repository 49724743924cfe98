/** It invites to exercise one’s rights, whichever they are. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  exercise: '(eserciti|esercitare|esercizio|far valere) (!(nostri|;) .)*9 (diritti|diritto)',
  'rights-exercised': '(diritti|diritto) (!(nostri|;) .)*20 (esercitarli|esercitati|esercitare|esercitato|far valere)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    exercise: ['Per esercitare i Suoi diritti, suoni.', 'L’esercizio di tali diritti è gratuito.'],
    'rights-exercised': ['Questi diritti possono essere esercitati alla porta.'],
  },
  silent: ['Esercitiamo i nostri diritti.', 'L’esercizio della professione', 'Tutti i diritti riservati'],
});
