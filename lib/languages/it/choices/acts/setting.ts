/** It offers a setting or choices: «gestire le preferenze». What it stops is told by the topic. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  manage: '{manage} ..8 (consensi|consenso|cookie|cookies|impostazioni|preferenze|scelte)',
  'kinds-of-settings': `
      (impostazioni|preferenze) (dei|della|di|per|relative|sui|sulla|sulle)* (annunci|consenso|cookie|cookies|
      privacy|pubblicita*)
    `,
  'delete-cookies': '(cancellare|eliminare|rimuovere) ..4 (cookie|cookies)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    manage: ['Puoi gestire le preferenze.', 'Modifica le tue scelte'],
    'kinds-of-settings': ['Le impostazioni sulla privacy'],
    'delete-cookies': ['Può cancellare i cookie.'],
  },
  silent: ['Usiamo i cookie.', 'Le impostazioni della lampada', 'La gestione delle lampade'],
});
