/** It lets the reader see, correct, delete or take along what is held about them. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  rights: `
      (chiedere|diritti|diritto|ottenere|richiedere|richiesta|richieste) ..25 (accedere|accesso|cancellare|
      cancellazione|portabilita|rettifica|rettificare)
    `,
  'change-data': '{change} ..5 {held}',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    rights: ['Il diritto di accesso è gratuito.', 'Può chiedere la cancellazione.'],
    'change-data': ['Può rettificare i suoi dati.', 'Eliminare il tuo account'],
  },
  silent: ['Modifichiamo questa informativa.', 'Le informazioni sulle lampade', 'Il diritto di passaggio'],
});
